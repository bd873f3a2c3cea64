package se.strukturvy.crs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsGuess.Reason;

/**
 * Proposes reference systems for coordinates that come without one, from the numbers alone: each
 * system is tried, and kept when the coordinates would lie where it is used (areas of use of the
 * EPSG dataset).
 */
public final class CrsGuesser {
  /** Degrees by which data may reach beyond a system's area. */
  private static final double MARGIN = 0.5;

  private final Coordinate home;

  /**
   * Makes a guesser.
   *
   * @param home where other layers lie, WGS 84 (x = longitude), which decides between the local
   *     zones; null when there are none
   */
  public CrsGuesser(Coordinate home) {
    this.home = home == null ? null : home.copy();
  }

  /**
   * Systems that may be meant, the likeliest first.
   *
   * @param extent the box around the coordinates as they stand in the file, first number as x
   */
  public List<CrsGuess> guess(Envelope extent) {
    if (extent.isNull() || !Double.isFinite(extent.getArea())) {
      return List.of();
    }
    Envelope swapped =
        new Envelope(extent.getMinY(), extent.getMaxY(), extent.getMinX(), extent.getMaxX());
    List<Candidate> found = new ArrayList<>();
    for (Area area : areas()) {
      area.candidate(extent, false).ifPresent(found::add);
      area.candidate(swapped, true).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparing((Candidate c) -> c.area.rank())
            .thenComparing(c -> c.guess.swapped())
            .thenComparingDouble(c -> distance(c.guess)));
    return found.stream().map(c -> c.guess).toList();
  }

  private double distance(CrsGuess guess) {
    if (home == null) {
      return 0;
    }
    double east = (guess.longitude() - home.x) * Math.cos(Math.toRadians(home.y));
    return Math.hypot(east, guess.latitude() - home.y);
  }

  private record Candidate(Area area, CrsGuess guess) {}

  /** Where a system is used, in degrees. */
  private record Area(
      int epsg, Reason reason, int rank, double west, double south, double east, double north) {
    Optional<Candidate> candidate(Envelope extent, boolean swapped) {
      CoordinateReferenceSystem crs = CrsIdentifier.find(epsg).orElseThrow();
      double x = extent.centre().x;
      double y = extent.centre().y;
      // The corners of a box around a whole country lie far outside it; the middles of its sides
      // do not.
      double[] xy = {
        x, y, extent.getMinX(), y, extent.getMaxX(), y, x, extent.getMinY(), x, extent.getMaxY()
      };
      if (epsg != CoordinateReferenceSystem.WGS_84.epsg()) {
        OwnTransform.between(crs, CoordinateReferenceSystem.WGS_84)
            .orElseThrow()
            .transform(xy, xy.length / 2);
      }
      for (int i = 0; i < xy.length; i += 2) {
        if (!contains(xy[i], xy[i + 1])) {
          return Optional.empty();
        }
      }
      return Optional.of(new Candidate(this, new CrsGuess(crs, swapped, reason, xy[0], xy[1])));
    }

    private boolean contains(double longitude, double latitude) {
      return longitude >= west - MARGIN
          && longitude <= east + MARGIN
          && latitude >= Math.max(south - MARGIN, -90)
          && latitude <= Math.min(north + MARGIN, 90);
    }
  }

  private static List<Area> areas() {
    return Stream.of(
            Stream.of(
                new Area(4326, Reason.DEGREES_NEARBY, 0, 4, 54, 32, 72),
                new Area(3006, Reason.NATIONAL_GRID, 0, 10.03, 54.96, 24.17, 69.07)),
            localZones(),
            rt90(),
            Stream.of(
                new Area(25832, Reason.UTM, 3, 6, 47, 12, 72),
                new Area(25833, Reason.UTM, 3, 12, 47, 18, 80),
                new Area(25834, Reason.UTM, 3, 18, 47, 24, 80),
                new Area(3067, Reason.UTM, 3, 19.08, 58.84, 31.59, 70.09),
                new Area(3857, Reason.WEB_MAP, 2, 4, 54, 32, 72),
                new Area(4326, Reason.DEGREES, 5, -180, -90, 180, 90),
                new Area(3857, Reason.WEB_MAP, 6, -180, -85, 180, 85)))
        .flatMap(areas -> areas)
        .toList();
  }

  private static Stream<Area> localZones() {
    return Stream.of(
        zone(3007, 10.93, 56.74, 13.11, 60.13),
        zone(3008, 12.12, 55.28, 14.79, 62.28),
        zone(3009, 13.54, 55.95, 16.15, 61.62),
        zone(3010, 15.41, 56.15, 17.63, 62.26),
        zone(3011, 17.08, 58.66, 19.61, 60.70),
        zone(3012, 11.93, 61.55, 15.55, 64.39),
        zone(3013, 13.66, 60.44, 17.01, 65.13),
        zone(3014, 14.31, 62.12, 19.04, 67.19),
        zone(3015, 17.18, 56.86, 20.22, 66.17),
        zone(3016, 16.08, 63.45, 23.28, 69.07),
        zone(3017, 19.63, 65.01, 22.91, 66.43),
        zone(3018, 21.85, 65.49, 24.17, 68.14));
  }

  private static Area zone(int epsg, double west, double south, double east, double north) {
    return new Area(epsg, Reason.LOCAL_ZONE, 1, west, south, east, north);
  }

  private static Stream<Area> rt90() {
    return Stream.of(
        new Area(3021, Reason.RT_90, 1, 10.93, 55.28, 24.17, 69.07),
        new Area(3019, Reason.RT_90, 4, 10.93, 57.29, 12.91, 59.73),
        new Area(3020, Reason.RT_90, 4, 11.81, 55.28, 15.44, 64.39),
        new Area(3022, Reason.RT_90, 4, 16.08, 56.86, 20.22, 68.54),
        new Area(3023, Reason.RT_90, 4, 18.40, 63.37, 22.20, 69.07),
        new Area(3024, Reason.RT_90, 4, 21.34, 65.24, 24.17, 68.58));
  }
}
