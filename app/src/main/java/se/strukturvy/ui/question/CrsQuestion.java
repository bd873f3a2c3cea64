package se.strukturvy.ui.question;

import java.util.LinkedHashSet;
import java.util.List;
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
import se.strukturvy.ui.text.Messages;

/**
 * Which systems are offered for data that state none, the likeliest first, and where the data would
 * land.
 *
 * @param catalog the systems
 * @param map the map they will be laid on
 * @param view what is seen of it: neighbours of it are likelier
 */
public record CrsQuestion(CrsCatalog catalog, MapProject map, Viewport view) {
  /** Systems for data of that box, in the data's own numbers. */
  List<CoordinateReferenceSystem> choices(Envelope extent) {
    Set<CoordinateReferenceSystem> all = new LinkedHashSet<>();
    new CrsGuesser(home().orElse(null))
        .guess(extent).stream()
            .filter(guess -> !guess.swapped())
            .map(CrsGuess::crs)
            .forEach(all::add);
    all.addAll(catalog.search(""));
    return List.copyOf(all);
  }

  /** Where the middle of the box would land in that system, in words. */
  String landing(Envelope extent, CoordinateReferenceSystem system, Messages texts) {
    if (extent.isNull() || system == null) {
      return "";
    }
    Coordinate at = degrees(extent.centre(), system);
    return Double.isFinite(at.x) && Math.abs(at.y) <= 90 && Math.abs(at.x) <= 180
        ? texts.get("crs.lands", new NearestPlace(texts).of(at))
        : texts.get("crs.nowhere");
  }

  /** The middle of the map, WGS 84 (x = longitude); empty while there is nothing on it. */
  public Optional<Coordinate> home() {
    return map.allLayers().findAny().isPresent()
        ? Optional.of(degrees(new Coordinate(view.centreX(), view.centreY()), map.crs()))
        : Optional.empty();
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
