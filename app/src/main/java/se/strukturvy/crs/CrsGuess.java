package se.strukturvy.crs;

/**
 * A reference system that coordinates without one may have. Only a proposal: somebody decides.
 *
 * @param crs the system
 * @param swapped true when the file must hold northing before easting for this to fit
 * @param reason why it fits, for the text that people read
 * @param longitude where the middle of the layer would land, WGS 84, degrees
 * @param latitude where the middle of the layer would land, WGS 84, degrees
 */
public record CrsGuess(
    CoordinateReferenceSystem crs,
    boolean swapped,
    Reason reason,
    double longitude,
    double latitude) {

  /** Why a system fits the numbers. */
  public enum Reason {
    /** Small numbers that are degrees within Sweden and its neighbours. */
    DEGREES_NEARBY,
    /** Numbers within -180..180 and -90..90. */
    DEGREES,
    /** E has six digits and N seven, as in the national system. */
    NATIONAL_GRID,
    /** E is between some 80,000 and 220,000, as in the local zones. */
    LOCAL_ZONE,
    /** Y is between some 1.2 and 1.9 million, as on maps before 2007. */
    RT_90,
    /** As in the UTM zones, for neighbouring countries. */
    UTM,
    /** As in web maps. */
    WEB_MAP;

    /** The key of its text, for example "crs.guess.nationalGrid". */
    public String key() {
      return switch (this) {
        case DEGREES_NEARBY -> "crs.guess.degreesNearby";
        case DEGREES -> "crs.guess.degrees";
        case NATIONAL_GRID -> "crs.guess.nationalGrid";
        case LOCAL_ZONE -> "crs.guess.localZone";
        case RT_90 -> "crs.guess.rt90";
        case UTM -> "crs.guess.utm";
        case WEB_MAP -> "crs.guess.webMap";
      };
    }
  }
}
