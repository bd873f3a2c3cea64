package se.strukturvy.samples;

import java.nio.file.Path;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.CrsCatalog;

/**
 * A plane that places are drawn on.
 *
 * @param transform from longitude and latitude
 */
record Plane(CoordinateTransform transform) {
  /** SWEREF 99 TM, EPSG:3006. */
  static final Plane SWEREF_99_TM = of(3006);

  /** SWEREF 99 15 00, EPSG:3009: the plane of the municipalities around Örebro. */
  static final Plane SWEREF_99_15_00 = of(3009);

  /** The plane point, x east and y north, metres. */
  Coordinate project(double longitude, double latitude) {
    double[] xy = {longitude, latitude};
    transform.transform(xy, 1);
    return new Coordinate(xy[0], xy[1]);
  }

  private static Plane of(int epsg) {
    CrsCatalog catalog = new CrsCatalog(Path.of("target"));
    return new Plane(
        catalog.transform(CoordinateReferenceSystem.WGS_84, catalog.find(epsg).orElseThrow()));
  }
}
