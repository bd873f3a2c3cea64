package se.strukturvy.cli.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.MapRenderer;

/**
 * How long drawing takes in one view, medians in milliseconds.
 *
 * @param steady the same picture again
 * @param pan the picture after a pan by a fifth of its width
 * @param zoom the picture after one step of the wheel, times two
 */
record ViewTimes(
    @JsonProperty("steady_ms") double steady,
    @JsonProperty("pan_ms") double pan,
    @JsonProperty("zoom_ms") double zoom) {
  private static final double PAN = 0.2;
  private static final double WHEEL = 2;

  static ViewTimes measure(MapRenderer renderer, BenchLayer layer, Envelope ground, int runs) {
    Viewport view = layer.picture(ground).viewport();
    renderer.prepare(layer.picture(view));
    renderer.render(layer.picture(view), () -> false);
    double width = view.width();
    return new ViewTimes(
        median(runs, run -> time(renderer, layer, view)),
        median(runs, run -> time(renderer, layer, view.panned((run + 1) * PAN * width, 0))),
        median(
            runs,
            run -> time(renderer, layer, view.zoomed(WHEEL, width / 2 + run, view.height() / 2))));
  }

  private static long time(MapRenderer renderer, BenchLayer layer, Viewport view) {
    long start = System.nanoTime();
    renderer.render(layer.picture(view), () -> false);
    return System.nanoTime() - start;
  }

  private static double median(int runs, IntToLongFunction once) {
    long[] nanos = new long[runs];
    for (int run = 0; run < runs; run++) {
      nanos[run] = once.applyAsLong(run);
    }
    Arrays.sort(nanos);
    return nanos[runs / 2] / 1e6;
  }
}
