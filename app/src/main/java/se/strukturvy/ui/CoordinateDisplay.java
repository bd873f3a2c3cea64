package se.strukturvy.ui;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.ui.task.Outcome;

/**
 * Writes places of the map in the reference system that people chose to read coordinates in,
 * northing first, as Swedish maps say it; remembered from one start to the next. The map itself
 * stays in its own system.
 */
final class CoordinateDisplay {
  private static final String KEPT = "coordinates";

  private final Session session;
  private final Preferences preferences;
  private final ObjectProperty<CoordinateReferenceSystem> system = new SimpleObjectProperty<>();

  /** From the map's system; null until it is known. */
  private CoordinateTransform transform;

  CoordinateDisplay(Session session, Preferences preferences) {
    this.session = session;
    this.preferences = preferences;
    system.set(mapSystem());
    preferences
        .get(KEPT)
        .filter(code -> code.matches("\\d{4,6}"))
        .flatMap(code -> session.catalog().find(Integer.parseInt(code)))
        .ifPresent(this::show);
    session.map().project().addListener((property, before, now) -> show(system.get()));
  }

  /** The system in which coordinates are written. */
  ObjectProperty<CoordinateReferenceSystem> system() {
    return system;
  }

  /** Chooses the system, and remembers it. */
  void choose(CoordinateReferenceSystem chosen) {
    preferences.put(KEPT, Integer.toString(chosen.epsg()));
    show(chosen);
  }

  private void show(CoordinateReferenceSystem chosen) {
    CoordinateReferenceSystem from = mapSystem();
    // Systems from elsewhere in the world need the EPSG database, which takes seconds to start.
    Outcome.of(
        CompletableFuture.supplyAsync(
            () -> session.catalog().transform(from, chosen), session.background()),
        found -> {
          transform = found;
          system.set(chosen);
        },
        session.activity()::failed);
  }

  private CoordinateReferenceSystem mapSystem() {
    return session.map().project().get().map().crs();
  }

  /** A place of the map, for example "N 6571049 E 512024". */
  String text(Coordinate place) {
    double[] xy = {place.x, place.y};
    if (transform != null) {
      transform.transform(xy, 1);
    }
    if (!Double.isFinite(xy[0]) || !Double.isFinite(xy[1])) {
      return "";
    }
    String format = system.get().geographic() ? "N %.5f°  E %.5f°" : "N %.0f  E %.0f";
    return String.format(Locale.ROOT, format, xy[1], xy[0]);
  }
}
