package se.strukturvy.source.csv;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsIdentifier;

/** Finds the coordinates among the columns, by their names and by what is in them. */
final class CsvShapeGuess {
  private static final String BESIDE =
      "(sweref(99)?(tm|\\d{4})?|wgs(84)?|rt90|point|pos|geo|koord(inat)?|coord(inate)?|epsg\\d+)?";
  private static final Pattern EAST =
      Pattern.compile(
          BESIDE + "(e|east|easting|ost|ostlig|lon|long|longitude|longitud|lng)" + BESIDE);
  private static final Pattern NORTH =
      Pattern.compile(
          BESIDE + "(n|north|northing|nord|norr|nordlig|lat|latitude|latitud)" + BESIDE);
  private static final Pattern X = Pattern.compile(BESIDE + "x" + BESIDE);
  private static final Pattern Y = Pattern.compile(BESIDE + "y" + BESIDE);
  private static final Pattern DEGREES = Pattern.compile(".*(lon|lat|lng).*");
  private static final Pattern WKT =
      Pattern.compile(
          "\\s*(SRID=(\\d+);)?\\s*(MULTI)?(POINT|LINESTRING|POLYGON)\\s*(Z|M|ZM)?\\s*(\\(|EMPTY).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ZONE = Pattern.compile("sweref(?:99)?(\\d{4})");
  private static final Pattern CODE = Pattern.compile("epsg(\\d{4,6})");

  private final List<String> columns;
  private final List<List<String>> rows;
  private final boolean decimalComma;

  CsvShapeGuess(List<String> columns, List<List<String>> rows, boolean decimalComma) {
    this.columns = columns;
    this.rows = rows;
    this.decimalComma = decimalComma;
  }

  CsvShape shape() {
    int wkt = column(c -> mostly(c, cell -> WKT.matcher(cell).matches()));
    if (wkt >= 0) {
      return CsvShape.wkt(wkt);
    }
    int east = column(c -> named(c, EAST) && numeric(c));
    int north = column(c -> named(c, NORTH) && numeric(c));
    if (east >= 0 && north >= 0) {
      return CsvShape.points(east, north);
    }
    int x = column(c -> named(c, X) && numeric(c));
    int y = column(c -> named(c, Y) && numeric(c));
    if (x < 0 || y < 0) {
      return CsvShape.NONE;
    }
    // In Sweden's older systems X is the northing.
    return middle(x) > 5_000_000 && middle(y) < 2_500_000 && middle(y) > 0
        ? CsvShape.points(y, x)
        : CsvShape.points(x, y);
  }

  /** What the names of the coordinates' columns, or the texts themselves, state. */
  Optional<CoordinateReferenceSystem> crs(CsvShape shape) {
    if (shape.wkt() >= 0) {
      return rows.stream()
          .map(row -> WKT.matcher(cell(row, shape.wkt())))
          .filter(m -> m.matches() && m.group(2) != null)
          .findFirst()
          .flatMap(m -> CrsIdentifier.read(m.group(2)));
    }
    if (!shape.isPlaced()) {
      return Optional.empty();
    }
    String name = plain(columns.get(shape.x()));
    Matcher code = CODE.matcher(name);
    if (code.find()) {
      return CrsIdentifier.read(code.group(1));
    }
    Matcher zone = ZONE.matcher(name);
    if (zone.find()) {
      return zone(zone.group(1));
    }
    if (name.contains("sweref99tm") || name.contains("swereftm")) {
      return Optional.of(CoordinateReferenceSystem.SWEREF_99_TM);
    }
    boolean small = Math.abs(middle(shape.x())) <= 180 && Math.abs(middle(shape.y())) <= 90;
    return small && DEGREES.matcher(name).matches()
        ? Optional.of(CoordinateReferenceSystem.WGS_84)
        : Optional.empty();
  }

  private static Optional<CoordinateReferenceSystem> zone(String meridian) {
    List<String> zones =
        List.of(
            "1200", "1330", "1500", "1630", "1800", "1415", "1545", "1715", "1845", "2015", "2145",
            "2315");
    int index = zones.indexOf(meridian);
    return index < 0 ? Optional.empty() : CrsIdentifier.find(3007 + index);
  }

  private int column(IntPredicate wanted) {
    return IntStream.range(0, columns.size()).filter(wanted).findFirst().orElse(-1);
  }

  private boolean named(int column, Pattern pattern) {
    return pattern.matcher(plain(columns.get(column))).matches();
  }

  private boolean numeric(int column) {
    return mostly(column, cell -> Double.isFinite(CsvNumber.number(cell, decimalComma)));
  }

  private boolean mostly(int column, Predicate<String> test) {
    List<String> filled =
        rows.stream().map(row -> cell(row, column)).filter(cell -> !cell.isBlank()).toList();
    return !filled.isEmpty() && filled.stream().filter(test).count() * 5 >= filled.size() * 3L;
  }

  private double middle(int column) {
    double[] sorted =
        rows.stream()
            .mapToDouble(row -> CsvNumber.number(cell(row, column), decimalComma))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** Lower case letters and digits without dots and rings: "Öst (SWEREF 99 TM)" = ostsweref99tm. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
