package se.strukturvy.crs;

import java.util.List;
import java.util.Map;

/** What the register of reference systems says about one of them. */
sealed interface CrsDefinition {
  /** The EPSG code. */
  int epsg();

  /** The code of the plane system within a system with heights; else the same as the code. */
  int horizontal();

  /** The name that people read. */
  String name();

  /** Other names, those of Esri among them, and foreign codes as "ESRI:102100". */
  List<String> aliases();

  /** True when the register has withdrawn the system. */
  boolean deprecated();

  /** True when heights belong to the system. */
  default boolean withHeights() {
    return horizontal() != epsg();
  }

  /** The same as other packages know it. */
  default CoordinateReferenceSystem crs() {
    return new CoordinateReferenceSystem(epsg(), name(), this instanceof Geographic);
  }

  /**
   * A system of latitude and longitude.
   *
   * @param datumNames the names of its datum
   * @param ellipsoid the ellipsoid of its datum
   * @param primeMeridian degrees east of Greenwich
   * @param degrees how many degrees its unit is
   */
  record Geographic(
      int epsg,
      int horizontal,
      String name,
      List<String> aliases,
      boolean deprecated,
      List<String> datumNames,
      Ellipsoid ellipsoid,
      double primeMeridian,
      double degrees)
      implements CrsDefinition {}

  /**
   * A system of metres or feet in a plane.
   *
   * @param northFirst true when the official axis order is northing before easting
   * @param base the EPSG code of the geographic system below it
   * @param method the EPSG code of the projection method
   * @param parameters by our short names (see {@link ProjectionNames}), in degrees and metres
   * @param metres how many metres its unit is
   */
  record Projected(
      int epsg,
      int horizontal,
      String name,
      List<String> aliases,
      boolean deprecated,
      boolean northFirst,
      int base,
      int method,
      Map<String, Double> parameters,
      double metres)
      implements CrsDefinition {
    /** The value of a parameter; 1 for a scale that is not given, else 0. */
    double parameter(String key) {
      return parameters.getOrDefault(key, ProjectionNames.normal(key));
    }
  }
}
