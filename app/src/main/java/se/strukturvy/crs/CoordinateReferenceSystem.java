package se.strukturvy.crs;

/**
 * A coordinate reference system as this program names it: by its EPSG code. Coordinates are always
 * held east first (x = easting or longitude, y = northing or latitude), whatever the official axis
 * order says.
 *
 * @param epsg the EPSG code, for example 3006; 0 for a local, unknown plane
 * @param name the name people read, for example "SWEREF 99 TM"
 * @param geographic true when coordinates are degrees, false when they are metres
 */
public record CoordinateReferenceSystem(int epsg, String name, boolean geographic) {
  /** SWEREF 99 TM, the system of the map and of stored issues. */
  public static final CoordinateReferenceSystem SWEREF_99_TM =
      new CoordinateReferenceSystem(3006, "SWEREF 99 TM", false);

  /** WGS 84 in degrees, the system of GeoJSON. */
  public static final CoordinateReferenceSystem WGS_84 =
      new CoordinateReferenceSystem(4326, "WGS 84", true);

  /** The code with its authority, for example "EPSG:3006". */
  public String code() {
    return "EPSG:" + epsg;
  }
}
