package se.strukturvy.source.geopackage.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;

/** A GeoPackage of a few features in SWEREF 99 TM (EPSG:3006), for tests that need some file. */
public final class SmallGeoPackage {
  private record Row(String wkt, List<String> values) {}

  private record Layer(FeatureTable table, List<Row> rows) {}

  private final List<Layer> layers = new ArrayList<>();

  /** Adds a layer with fields of text. */
  public SmallGeoPackage layer(String name, GeometryType type, String... fields) {
    List<Field> text = Stream.of(fields).map(field -> new Field(field, FieldType.TEXT)).toList();
    layers.add(new Layer(new FeatureTable(name, "", type, 3006, text), new ArrayList<>()));
    return this;
  }

  /**
   * Adds a feature to the last layer.
   *
   * @param wkt its shape, east first; null for none
   * @param values of the layer's fields, in their order
   */
  public SmallGeoPackage feature(String wkt, String... values) {
    layers.get(layers.size() - 1).rows().add(new Row(wkt, List.of(values)));
    return this;
  }

  /** Writes the file, and gives it back. */
  public Path write(Path file) throws IOException {
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, Clock.systemUTC())) {
      for (Layer layer : layers) {
        FeatureTableWriter table = writer.addTable(layer.table());
        for (Row row : layer.rows()) {
          table.insert(
              row.wkt() == null ? null : new WKTReader().read(row.wkt()), row.values().toArray());
        }
      }
      writer.finish();
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
    return file;
  }
}
