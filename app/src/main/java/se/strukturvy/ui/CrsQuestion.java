package se.strukturvy.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.crs.CrsException;
import se.strukturvy.crs.CrsGuess;
import se.strukturvy.crs.CrsGuesser;
import se.strukturvy.map.MapProject;
import se.strukturvy.map.Viewport;

/**
 * Which systems are offered for data that state none, the likeliest first, and where the data would
 * land.
 *
 * @param catalog the systems
 * @param map the map they will be laid on
 * @param view what is seen of it: neighbours of it are likelier
 */
record CrsQuestion(CrsCatalog catalog, MapProject map, Viewport view) {
  /** Systems for data of that box, in the data's own numbers. */
  List<CoordinateReferenceSystem> choices(Envelope extent) {
    Set<CoordinateReferenceSystem> all = new LinkedHashSet<>();
    CrsGuesser guesser = new CrsGuesser(map.allLayers().findAny().isPresent() ? home() : null);
    guesser.guess(extent).stream()
        .filter(guess -> !guess.swapped())
        .map(CrsGuess::crs)
        .forEach(all::add);
    all.addAll(catalog.search(""));
    return List.copyOf(all);
  }

  /** Latitude and longitude of the middle of the box in that system; empty when it has none. */
  Optional<String> place(Envelope extent, CoordinateReferenceSystem system) {
    if (extent.isNull() || system == null) {
      return Optional.empty();
    }
    Coordinate at = degrees(extent.centre(), system);
    return Double.isFinite(at.x) && Double.isFinite(at.y)
        ? Optional.of(String.format(Locale.ROOT, "%.2f° N, %.2f° E", at.y, at.x))
        : Optional.empty();
  }

  private Coordinate home() {
    return degrees(new Coordinate(view.centreX(), view.centreY()), map.crs());
  }

  private Coordinate degrees(Coordinate point, CoordinateReferenceSystem system) {
    double[] xy = {point.x, point.y};
    try {
      catalog.transform(system, CoordinateReferenceSystem.WGS_84).transform(xy, 1);
    } catch (CrsException e) {
      return new Coordinate(Double.NaN, Double.NaN);
    }
    return new Coordinate(xy[0], xy[1]);
  }
}
