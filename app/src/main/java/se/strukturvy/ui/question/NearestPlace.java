package se.strukturvy.ui.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.ui.text.Messages;

/** Says where on Earth a point lies as people say it: so far in that direction of a known town. */
final class NearestPlace {
  private static final double KILOMETRES_A_DEGREE = 111.2;

  /** Nearer than this a point is at the town itself. */
  private static final double AT = 5;

  /** Farther than this the nearest town says nothing. */
  private static final double FAR = 400;

  private final List<Place> places;
  private final Messages texts;

  NearestPlace(Messages texts) {
    this.texts = texts;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                NearestPlace.class.getResourceAsStream("places.csv"), StandardCharsets.UTF_8))) {
      places = lines.lines().map(line -> Place.of(line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Place(String name, double latitude, double longitude) {
    static Place of(String... cells) {
      return new Place(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
    }

    double east(Coordinate point) {
      double shrink = Math.cos(Math.toRadians((latitude + point.y) / 2));
      return (point.x - longitude) * shrink * KILOMETRES_A_DEGREE;
    }

    double north(Coordinate point) {
      return (point.y - latitude) * KILOMETRES_A_DEGREE;
    }

    double distance(Coordinate point) {
      return Math.hypot(east(point), north(point));
    }
  }

  /**
   * Where a point lies.
   *
   * @param degrees WGS 84, x = longitude
   */
  String of(Coordinate degrees) {
    Place nearest =
        places.stream().min(Comparator.comparingDouble(p -> p.distance(degrees))).orElseThrow();
    double distance = nearest.distance(degrees);
    if (distance > FAR) {
      return texts.get(
          "crs.degrees",
          String.format(Locale.ROOT, "%.2f", degrees.y),
          String.format(Locale.ROOT, "%.2f", degrees.x));
    }
    if (distance < AT) {
      return texts.get("crs.at", nearest.name());
    }
    double turn = Math.toDegrees(Math.atan2(nearest.east(degrees), nearest.north(degrees)));
    int eighth = Math.floorMod(Math.round(turn / 45), 8);
    return texts.get(
        "crs.near",
        Long.toString(Math.round(distance)),
        texts.get("direction." + eighth),
        nearest.name());
  }
}
