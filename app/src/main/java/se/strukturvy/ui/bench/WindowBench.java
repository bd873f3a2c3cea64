package se.strukturvy.ui.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.cli.bench.ProcessMeter;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.LayerContent;
import se.strukturvy.ui.Session;
import se.strukturvy.ui.map.MapView;
import se.strukturvy.ui.map.Navigator;

/**
 * Measures a window that has just been opened: when its first complete picture stood on the screen,
 * and, when asked, how the map follows the hand at three scales.
 *
 * @param session what it shows
 * @param view the map on screen
 * @param panSeconds how long the map is dragged at each scale; 0 for not at all
 * @param places how many places of the map are visited to see whether memory grows; 0 for none
 * @param lines receives what was measured, a line of JSON each
 * @param hindrance why the map will never be there, if so
 * @param end is told when all has been measured; or else why not
 */
public record WindowBench(
    Session session,
    MapView view,
    int panSeconds,
    int places,
    Consumer<String> lines,
    Supplier<Optional<String>> hindrance,
    Consumer<Optional<String>> end) {
  private static final double[] SCALES = {1, 10, 100};

  /** Begins; on the JavaFX thread, as soon as the window is shown. */
  public void begin() {
    settled(this::firstPicture);
  }

  private void settled(Runnable then) {
    Settling.await(session.map(), view, hindrance, why -> end.accept(Optional.of(why)), then);
  }

  private void firstPicture() {
    lines.accept(String.format(Locale.ROOT, "{\"first_picture_ms\":%d}", ProcessMeter.ageMillis()));
    Pulses.watch(this::begun);
  }

  /** The hand comes once the bars and panels stand around the map. */
  private boolean begun(long now) {
    boolean furnished = session.activity().furnished().get();
    if (furnished || panSeconds + places == 0) {
      pan(0);
      return false;
    }
    return true;
  }

  private void pan(int scale) {
    if (panSeconds == 0 || scale == SCALES.length) {
      wander();
      return;
    }
    Navigator navigator = session.navigator();
    navigator.showAll();
    if (scale > 0) {
      navigator.showPoint(middleFeature().centre());
      navigator.zoom(SCALES[scale]);
    }
    settled(
        () ->
            PanDrive.run(
                view,
                panSeconds,
                times -> {
                  lines.accept(line(SCALES[scale], times));
                  pan(scale + 1);
                }));
  }

  private void wander() {
    if (places == 0) {
      end.accept(Optional.empty());
      return;
    }
    Envelope ground = new Envelope();
    session.map().contents().values().forEach(content -> ground.expandToInclude(content.extent()));
    Wandering.run(
        session.navigator(), view, ground, places, lines, () -> end.accept(Optional.empty()));
  }

  private static String line(double scale, PanTimes times) {
    return String.format(
        Locale.ROOT,
        "{\"pan_at\":%.0f,\"positions_per_second\":%.1f,\"median_ms\":%.1f,\"slowest_ms\":%.1f,"
            + "\"bare\":%.3f}",
        scale,
        times.perSecond(),
        times.median(),
        times.slowest(),
        times.bare());
  }

  /** A place where there is something to be seen. */
  private Envelope middleFeature() {
    LayerContent content = session.map().contents().values().iterator().next();
    PackedGeometry chunk = content.chunks().get(content.chunks().size() / 2);
    return chunk.extent(chunk.size() / 2);
  }
}
