package se.strukturvy.crs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short names by which files call reference systems: {@code EPSG:3006}, {@code
 * urn:ogc:def:crs:EPSG::3006}, {@code http://www.opengis.net/def/crs/EPSG/0/3006}, {@code
 * urn:ogc:def:crs:OGC:1.3:CRS84} and plain numbers.
 */
public final class CrsIdentifier {
  private static final Pattern EPSG =
      Pattern.compile("(?:.*EPSG[:/#](?:[^:/]*[:/])?)?(\\d{4,6})", Pattern.CASE_INSENSITIVE);

  private CrsIdentifier() {}

  /** The system of that name; empty when it is not understood or in no register. */
  public static Optional<CoordinateReferenceSystem> read(String text) {
    String name = text.strip();
    if (name.toUpperCase(Locale.ROOT).endsWith("CRS84")) {
      return Optional.of(CoordinateReferenceSystem.WGS_84);
    }
    Matcher code = EPSG.matcher(name);
    return code.matches() ? find(Integer.parseInt(code.group(1))) : Optional.empty();
  }

  /** The system with an EPSG code, or with a code that Esri or Google once used like one. */
  public static Optional<CoordinateReferenceSystem> find(int epsg) {
    return CrsTable.near()
        .find(epsg)
        .or(() -> CrsTable.world().find(epsg))
        .or(() -> CrsTable.near().named("EPSG:" + epsg).stream().findFirst())
        .map(CrsDefinition::crs);
  }
}
