package se.strukturvy.crs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A reference system as a well-known text describes it (OGC 01-009, Esri's dialect, ISO 19162),
 * before it is found in the register.
 *
 * @param root the geographic or projected system's node
 * @param whole the node of the whole text, which may add heights
 */
record WktCrs(WktNode root, WktNode whole) {
  private static final String[] PROJECTED = {"PROJCS", "PROJCRS", "PROJECTEDCRS"};
  private static final String[] GEOGRAPHIC = {
    "GEOGCS", "GEOGCRS", "GEODCRS", "GEOGRAPHICCRS", "GEODETICCRS", "BASEGEOGCRS", "BASEGEODCRS"
  };

  /** The horizontal system in a text; empty when there is none. */
  static Optional<WktCrs> parse(String text) {
    return WktNode.parse(text)
        .flatMap(whole -> horizontal(whole).map(root -> new WktCrs(root, whole)));
  }

  private static Optional<WktNode> horizontal(WktNode node) {
    if (List.of(PROJECTED).contains(node.keyword())
        || List.of(GEOGRAPHIC).contains(node.keyword())) {
      return Optional.of(node);
    }
    return switch (node.keyword()) {
      case "COMPD_CS", "COMPOUNDCRS" ->
          Stream.concat(node.children(PROJECTED), node.children(GEOGRAPHIC)).findFirst();
      case "BOUNDCRS" ->
          node.child("SOURCECRS")
              .flatMap(
                  source ->
                      Stream.concat(source.children(PROJECTED), source.children(GEOGRAPHIC))
                          .findFirst());
      default -> Optional.empty();
    };
  }

  boolean projected() {
    return List.of(PROJECTED).contains(root.keyword());
  }

  String name() {
    // GDAL marks withdrawn systems in their names.
    return root.text(0).replace(" (deprecated)", "");
  }

  /** The system's own EPSG code, as its writer states it. */
  OptionalInt epsg() {
    return code(root, "EPSG");
  }

  /** The EPSG code of the whole, heights and all. */
  OptionalInt wholeEpsg() {
    return code(whole, "EPSG");
  }

  /** The system's own code of another authority, as "ESRI:102100". */
  Optional<String> foreignCode() {
    return root.child("AUTHORITY", "ID").map(id -> id.text(0) + ":" + id.text(1));
  }

  /** The geographic system itself or below. */
  Optional<WktNode> geographic() {
    return projected() ? root.child(GEOGRAPHIC) : Optional.of(root);
  }

  OptionalInt geographicEpsg() {
    return geographic().map(node -> code(node, "EPSG")).orElse(OptionalInt.empty());
  }

  /** Names that may tell the geographic system, surest first. */
  List<String> geographicNames() {
    return geographic().stream()
        .flatMap(node -> Stream.concat(Stream.of(node), node.children("DATUM", "ENSEMBLE")))
        .map(node -> node.text(0))
        .flatMap(name -> Stream.of(name, name.replaceFirst("^(GCS|D)_", "")))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  Optional<Ellipsoid> ellipsoid() {
    return geographic()
        .flatMap(node -> node.child("DATUM", "ENSEMBLE"))
        .flatMap(datum -> datum.child("SPHEROID", "ELLIPSOID"))
        .filter(e -> e.number(1).isPresent() && e.number(2).isPresent())
        .map(e -> new Ellipsoid(e.number(1).getAsDouble(), e.number(2).getAsDouble()));
  }

  /** Degrees east of Greenwich. */
  double primeMeridian() {
    return geographic()
        .flatMap(node -> node.child("PRIMEM"))
        .map(node -> node.number(1).orElse(0) * ownUnit(node, degrees(), Math.toDegrees(1)))
        .orElse(0.0);
  }

  /** Codes of the methods that are meant; empty when the method is not known. */
  List<Integer> methods() {
    return conversion()
        .child("PROJECTION", "METHOD")
        .map(
            method ->
                code(method, "EPSG").isPresent()
                    ? List.of(code(method, "EPSG").getAsInt())
                    : ProjectionNames.methods(method.text(0)))
        .orElse(List.of());
  }

  /** True when the projection is spelled out and not only named. */
  boolean hasProjection() {
    return conversion().child("PROJECTION", "METHOD").isPresent();
  }

  /** Parameters by our short names, in degrees and metres. */
  Map<String, Double> parameters() {
    Map<String, Double> parameters = new HashMap<>();
    conversion()
        .children("PARAMETER")
        .forEach(
            node -> {
              String key = ProjectionNames.parameter(node.text(0));
              if (key != null && node.number(1).isPresent()) {
                parameters.put(key, node.number(1).getAsDouble() * unit(key, node));
              }
            });
    return ProjectionNames.ordered(parameters);
  }

  /** Metres a unit. */
  double metres() {
    return root.child("UNIT", "LENGTHUNIT")
        .or(() -> root.child("AXIS").flatMap(axis -> axis.child("UNIT", "LENGTHUNIT")))
        .map(unit -> unit.number(1).orElse(1))
        .orElse(1.0);
  }

  private double unit(String key, WktNode parameter) {
    if (ProjectionNames.isLength(key)) {
      return ownUnit(parameter, metres(), 1);
    }
    return ProjectionNames.isAngle(key) ? ownUnit(parameter, degrees(), Math.toDegrees(1)) : 1;
  }

  private double ownUnit(WktNode node, double otherwise, double factor) {
    return node.child("ANGLEUNIT", "LENGTHUNIT", "UNIT")
        .map(unit -> unit.number(1).orElse(otherwise / factor) * factor)
        .orElse(otherwise);
  }

  /** Degrees a unit of the geographic system; exact for degrees, which writers round. */
  private double degrees() {
    double degrees =
        geographic()
            .flatMap(node -> node.child("UNIT", "ANGLEUNIT"))
            .map(unit -> Math.toDegrees(unit.number(1).orElse(Math.toRadians(1))))
            .orElse(1.0);
    return Math.abs(degrees - 1) < 1e-6 ? 1 : degrees;
  }

  private WktNode conversion() {
    return root.child("CONVERSION").orElse(root);
  }

  private static OptionalInt code(WktNode node, String authority) {
    return node.children("AUTHORITY", "ID")
        .filter(id -> id.text(0).equalsIgnoreCase(authority))
        .map(id -> id.text(1))
        .filter(text -> text.matches("\\d{1,7}"))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }
}
