package se.strukturvy.crs;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the EPSG code that a well-known text means: the content of a .prj file (Esri's dialect, OGC
 * 01-009) or of a GeoPackage ({@code definition}, {@code definition_12_063}).
 *
 * <p>Asks, in this order, for the code in the text, for its name among the names that EPSG and Esri
 * give, and for its datum, method and parameters. A name is only believed when the parameters do
 * not speak against it. The EPSG database is never started.
 */
public final class PrjReader {
  private static final double DEGREES = 1e-6;
  private static final double METRES = 0.01;
  private static final double SCALE = 1e-8;

  /** No real definition is longer. */
  private static final int LONGEST = 100_000;

  /**
   * The reference system of a well-known text; empty when it is not understood, not horizontal, or
   * in no register.
   */
  public Optional<CoordinateReferenceSystem> read(String wkt) {
    if (wkt == null || wkt.length() > LONGEST) {
      return Optional.empty();
    }
    return WktCrs.parse(wkt)
        .flatMap(
            crs ->
                byCode(crs)
                    .or(() -> search(crs, CrsTable.near()).map(CrsDefinition::crs))
                    .or(() -> search(crs, CrsTable.world()).map(CrsDefinition::crs)));
  }

  private static Optional<CoordinateReferenceSystem> byCode(WktCrs crs) {
    if (crs.wholeEpsg().isPresent() && !crs.wholeEpsg().equals(crs.epsg())) {
      Optional<CrsDefinition> whole = CrsTable.world().find(crs.wholeEpsg().getAsInt());
      if (whole.isPresent()) {
        return whole.map(CrsDefinition::crs);
      }
    }
    if (crs.epsg().isPresent()) {
      int code = crs.epsg().getAsInt();
      return CrsTable.near()
          .find(code)
          .or(() -> CrsTable.world().find(code))
          .or(() -> foreign(crs))
          .map(CrsDefinition::crs)
          .or(() -> Optional.of(new CoordinateReferenceSystem(code, crs.name(), !crs.projected())));
    }
    return foreign(crs).map(CrsDefinition::crs);
  }

  private static Optional<CrsDefinition> foreign(WktCrs crs) {
    return crs.foreignCode()
        .flatMap(
            code ->
                Stream.of(CrsTable.near(), CrsTable.world())
                    .flatMap(table -> table.named(code).stream())
                    .findFirst());
  }

  private static Optional<CrsDefinition> search(WktCrs crs, CrsTable table) {
    Set<Integer> bases = bases(crs, table);
    if (!crs.projected()) {
      return bases.stream().findFirst().flatMap(table::find);
    }
    Optional<CrsDefinition> named =
        table.named(crs.name()).stream()
            .filter(
                found ->
                    found instanceof CrsDefinition.Projected projected
                        && agrees(crs, projected, bases))
            .findFirst();
    return named.or(() -> byParameters(crs, table, bases));
  }

  private static boolean agrees(WktCrs crs, CrsDefinition.Projected projected, Set<Integer> bases) {
    boolean sameBase = bases.isEmpty() || bases.contains(projected.base());
    boolean unknownMethod = !crs.hasProjection() || crs.methods().isEmpty();
    return sameBase && (unknownMethod || sameProjection(crs, projected));
  }

  private static Optional<CrsDefinition> byParameters(
      WktCrs crs, CrsTable table, Set<Integer> bases) {
    return bases.stream()
        .flatMap(base -> table.upon(base).stream())
        .filter(projected -> sameProjection(crs, projected))
        .min(
            Comparator.comparing(CrsDefinition.Projected::deprecated)
                .thenComparing(CrsDefinition.Projected::northFirst)
                .thenComparing(projected -> !projected.name().contains("UTM"))
                .thenComparing(CrsDefinition.Projected::epsg))
        .map(found -> found);
  }

  private static boolean sameProjection(WktCrs crs, CrsDefinition.Projected projected) {
    if (!crs.methods().contains(projected.method())
        || Math.abs(crs.metres() - projected.metres()) > 1e-6) {
      return false;
    }
    Map<String, Double> stated = crs.parameters();
    Set<String> keys = new LinkedHashSet<>(stated.keySet());
    keys.addAll(projected.parameters().keySet());
    return keys.stream().allMatch(key -> sameParameter(key, stated, projected));
  }

  private static boolean sameParameter(
      String key, Map<String, Double> stated, CrsDefinition.Projected projected) {
    double wanted = projected.parameter(key);
    if (!projected.parameters().containsKey(key) && key.equals("sp1")) {
      // Esri states the one standard parallel of a cone beside the latitude of origin.
      wanted = projected.parameter("lat0");
    }
    double otherwise = key.equals("gamma") ? wanted : ProjectionNames.normal(key);
    double tolerance =
        ProjectionNames.isLength(key) ? METRES : ProjectionNames.isAngle(key) ? DEGREES : SCALE;
    double difference = stated.getOrDefault(key, otherwise) - wanted;
    boolean turns = key.equals("azi") || key.equals("gamma") || key.equals("lon0");
    return Math.abs(turns ? Math.IEEEremainder(difference, 360) : difference) <= tolerance;
  }

  /** Codes of the geographic systems that may be meant, surest first. */
  private static Set<Integer> bases(WktCrs crs, CrsTable table) {
    Set<Integer> bases = new LinkedHashSet<>();
    crs.geographicEpsg().ifPresent(code -> table.geographic(code).ifPresent(g -> bases.add(code)));
    List<CrsDefinition> named =
        crs.geographicNames().stream().flatMap(name -> table.named(name).stream()).toList();
    named.stream()
        .filter(CrsDefinition.Geographic.class::isInstance)
        .map(CrsDefinition.Geographic.class::cast)
        .filter(found -> !found.withHeights())
        .filter(found -> crs.ellipsoid().map(found.ellipsoid()::resembles).orElse(true))
        .filter(found -> Math.abs(found.primeMeridian() - crs.primeMeridian()) < 1e-5)
        .forEach(found -> bases.add(found.epsg()));
    return bases;
  }
}
