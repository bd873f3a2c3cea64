package se.strukturvy.render.stroke;

import java.util.function.Consumer;
import se.strukturvy.render.raster.Polyline;

/**
 * Cuts lines into dashes. The pattern begins at the line's first point, wherever the picture is, so
 * that dashes stay in place while the map is moved.
 */
public final class Dasher {
  /**
   * Two points of a dash are never nearer than this, pixels: a piece without length has no
   * direction.
   */
  private static final double SAME_POINT = 1e-6;

  /** A pattern shorter than this cannot be seen; it would only cost. */
  private static final double SHORTEST = 0.5;

  private final Polyline dash = new Polyline();
  private double[] pattern = {};
  private double period;
  private int index;
  private double left;

  /** Sets the lengths of dash and gap in turn, pixels; an odd number of them is repeated. */
  public void pattern(double... lengths) {
    int n = lengths.length;
    pattern = new double[n % 2 == 0 ? n : 2 * n];
    period = 0;
    for (int i = 0; i < pattern.length; i++) {
      pattern[i] = Math.max(0, lengths[i % n]);
      period += pattern[i];
    }
  }

  /** Whether the pattern leaves visible dashes and gaps. */
  public boolean isDashed() {
    return period >= SHORTEST;
  }

  /**
   * Hands on the dashes of a line that may be seen; each is valid only during the call.
   *
   * @param clip where something may be seen
   */
  public void dashes(Polyline line, LineClip clip, Consumer<Polyline> use) {
    index = 0;
    left = pattern[0];
    dash.clear();
    for (int i = 0; i < line.segments(); i++) {
      double dx = line.x(i + 1) - line.x(i);
      double dy = line.y(i + 1) - line.y(i);
      double length = Math.sqrt(dx * dx + dy * dy);
      if (clip.meets(line, i)) {
        segment(line, i, length, clip, use);
      } else {
        flush(use);
        skip(length);
      }
    }
    flush(use);
  }

  private void segment(Polyline line, int i, double length, LineClip clip, Consumer<Polyline> use) {
    double ux = (line.x(i + 1) - line.x(i)) / length;
    double uy = (line.y(i + 1) - line.y(i)) / length;
    double from = clip.enter(line, i, length);
    double to = clip.leave(line, i, length);
    if (from > 0) {
      flush(use);
      skip(from);
    }
    double at = from;
    while (at < to) {
      double step = Math.min(left, to - at);
      if (index % 2 == 0) {
        if (dash.size() == 0) {
          dash.add(line.x(i) + ux * at, line.y(i) + uy * at);
        }
        if (step > SAME_POINT) {
          dash.add(line.x(i) + ux * (at + step), line.y(i) + uy * (at + step));
        }
      }
      at += step;
      left -= step;
      if (left <= 1e-9) {
        flush(use);
        next();
      }
    }
    if (to < length) {
      flush(use);
      skip(length - to);
    }
  }

  private void skip(double length) {
    double rest = length % period;
    while (rest >= left) {
      rest -= left;
      next();
    }
    left -= rest;
  }

  private void next() {
    index = (index + 1) % pattern.length;
    left = pattern[index];
  }

  private void flush(Consumer<Polyline> use) {
    if (dash.size() > 0) {
      use.accept(dash);
      dash.clear();
    }
  }
}
