package se.strukturvy.crs;

import java.util.Optional;
import java.util.Set;

/**
 * A transformation between two systems that this program counts itself, without GeoTools and its
 * EPSG database: transverse Mercator, web Mercator and degrees on SWEREF 99, ETRS89, WGS 84 (taken
 * as one datum) and RT 90.
 */
final class OwnTransform implements CoordinateTransform {
  /** WGS 84, ETRS89 and SWEREF 99 lie within a metre; the official transformations are zero. */
  private static final Set<Integer> SWEREF_99 = Set.of(4326, 4258, 4619);

  private static final int RT_90 = 4124;

  private final Side from;
  private final Side to;
  private final DatumShift shift;

  private OwnTransform(Side from, Side to) {
    this.from = from;
    this.to = to;
    this.shift =
        from.rt90()
            ? new DatumShift(from.ellipsoid, to.ellipsoid)
            : new DatumShift(to.ellipsoid, from.ellipsoid);
  }

  /** The way between two systems, when both are among those that are counted here. */
  static Optional<CoordinateTransform> between(
      CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
    Optional<Side> start = side(from);
    return start.flatMap(a -> side(to).map(b -> new OwnTransform(a, b)));
  }

  @Override
  public boolean isIdentity() {
    return false;
  }

  @Override
  public void transform(double[] xy, int vertices) {
    from.projection.inverse(xy, vertices);
    if (from.rt90() && !to.rt90()) {
      shift.rt90ToSweref99(xy, vertices);
    } else if (to.rt90() && !from.rt90()) {
      shift.sweref99ToRt90(xy, vertices);
    }
    to.projection.forward(xy, vertices);
  }

  private static Optional<Side> side(CoordinateReferenceSystem crs) {
    CrsTable near = CrsTable.near();
    return near.find(crs.epsg())
        .or(() -> CrsTable.world().find(crs.epsg()))
        .flatMap(
            definition ->
                definition instanceof CrsDefinition.Projected projected
                    ? near.geographic(projected.base())
                        .filter(base -> isOwn(base.epsg()))
                        .flatMap(base -> side(projected, base))
                    : geographic(definition));
  }

  private static Optional<Side> geographic(CrsDefinition definition) {
    return CrsTable.near()
        .geographic(definition.horizontal())
        .filter(own -> isOwn(own.epsg()))
        .map(own -> new Side(own.epsg(), own.ellipsoid(), Projection.NONE));
  }

  private static Optional<Side> side(
      CrsDefinition.Projected projected, CrsDefinition.Geographic base) {
    boolean metres = projected.metres() == 1;
    if (projected.method() == 9807 && metres) {
      return Optional.of(new Side(base.epsg(), base.ellipsoid(), mercator(projected, base)));
    }
    return projected.horizontal() == 3857
        ? Optional.of(new Side(base.epsg(), base.ellipsoid(), new WebMercator()))
        : Optional.empty();
  }

  private static Projection mercator(
      CrsDefinition.Projected projected, CrsDefinition.Geographic base) {
    return new TransverseMercator(
        base.ellipsoid(),
        projected.parameter("lon0"),
        projected.parameter("lat0"),
        projected.parameter("k"),
        projected.parameter("fe"),
        projected.parameter("fn"));
  }

  private static boolean isOwn(int geographic) {
    return geographic == RT_90 || SWEREF_99.contains(geographic);
  }

  /** One end of the way. */
  private record Side(int datum, Ellipsoid ellipsoid, Projection projection) {
    boolean rt90() {
      return datum == RT_90;
    }
  }
}
