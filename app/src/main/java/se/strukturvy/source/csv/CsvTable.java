package se.strukturvy.source.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.typing.TypedColumn;
import se.strukturvy.source.typing.TypedTable;

/**
 * A whole table in memory.
 *
 * @param shapes of the rows
 * @param columns their attributes
 */
record CsvTable(CsvShapes shapes, TypedTable columns, List<ReadNote> notes) {

  static CsvTable read(Path file, String layer, CsvDialect dialect, CsvShape shape)
      throws IOException {
    return new Loader(layer, dialect, shape).load(file);
  }

  /** The names of columns, made up and made different where the file fails to. */
  static List<String> names(List<String> first, boolean header) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      String name = header ? first.get(i).strip() : "";
      String base = name.isEmpty() ? "field_" + (i + 1) : name;
      String unique = base;
      for (int n = 2; names.contains(unique); n++) {
        unique = base + "_" + n;
      }
      names.add(unique);
    }
    return names;
  }

  /** Reads the rows one after the other. */
  private static final class Loader {
    private final String layer;
    private final CsvDialect dialect;
    private final CsvShape shape;
    private final GeometryFactory factory = new GeometryFactory();
    private final CsvShapes shapes = new CsvShapes();
    private TypedColumn.Builder[] builders = new TypedColumn.Builder[0];
    private int unplaced;
    private int firstUnplaced;
    private int ragged;

    Loader(String layer, CsvDialect dialect, CsvShape shape) {
      this.layer = layer;
      this.dialect = dialect;
      this.shape = shape;
    }

    CsvTable load(Path file) throws IOException {
      List<String> names = List.of();
      try (CsvReader reader =
          new CsvReader(CsvText.open(file, dialect.encoding()), dialect.separator())) {
        List<String> row = reader.next();
        if (row != null) {
          names = names(row, dialect.header());
          builders = new TypedColumn.Builder[names.size()];
          Arrays.setAll(builders, i -> new TypedColumn.Builder());
          row = dialect.header() ? reader.next() : row;
        }
        for (; row != null; row = reader.next()) {
          add(row);
        }
      }
      return new CsvTable(shapes, columns(names), notes());
    }

    private void add(List<String> row) {
      int number = shapes.size();
      for (int i = 0; i < Math.min(row.size(), builders.length); i++) {
        String cell = row.get(i);
        builders[i].set(number, cell.isBlank() ? null : cell);
      }
      if (row.size() != builders.length) {
        ragged++;
      }
      addShape(row);
      if (shape.isPlaced() && !shapes.isPlaced(number) && unplaced++ == 0) {
        firstUnplaced = number + 1;
      }
    }

    private void addShape(List<String> row) {
      if (shape.wkt() >= 0) {
        shapes.addGeometry(fromText(cell(row, shape.wkt())).orElse(null));
        return;
      }
      boolean placed = shape.isPlaced();
      shapes.addPoint(
          placed ? number(row, shape.x()) : Double.NaN,
          placed ? number(row, shape.y()) : Double.NaN);
    }

    private double number(List<String> row, int column) {
      return CsvNumber.number(cell(row, column), dialect.decimalComma());
    }

    private Optional<Geometry> fromText(String text) {
      String wkt = text.replaceFirst("(?i)^\\s*SRID=\\d+;", "");
      try {
        return wkt.isBlank() || wkt.length() > 50_000_000
            ? Optional.empty()
            : Optional.of(new WKTReader(factory).read(wkt));
      } catch (ParseException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    private static String cell(List<String> row, int column) {
      return column < row.size() ? row.get(column) : "";
    }

    private TypedTable columns(List<String> names) {
      Map<String, TypedColumn> columns = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        columns.put(
            names.get(i),
            builders[i].build(
                shapes.size(), text -> CsvNumber.value(text, dialect.decimalComma())));
        // A million different numbers fill hundreds of megabytes until they are let go.
        builders[i] = null;
      }
      return new TypedTable(shapes.size(), columns);
    }

    private List<ReadNote> notes() {
      ReadNotes notes = new ReadNotes(layer);
      if (unplaced > 0) {
        notes.loss(
            firstUnplaced,
            "Rows without readable coordinates: %d, the first is row %d",
            unplaced,
            firstUnplaced);
      }
      if (ragged > 0) {
        notes.repair("Rows with more or fewer cells than the first: %d", ragged);
      }
      return notes.list();
    }
  }
}
