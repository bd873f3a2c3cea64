package se.strukturvy.render.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import se.strukturvy.render.raster.Polyline;

/** Reads outlines from the "glyf" table (OpenType 1.9), their curves cut into straight pieces. */
final class GlyphReader {
  private static final int CURVE_PIECES = 4;
  private static final int MOST_NESTED = 5;

  private final ByteBuffer data;
  private final IntUnaryOperator location;
  private final double scale;
  private final List<Polyline> rings = new ArrayList<>();

  /**
   * Makes a reader.
   *
   * @param location where a glyph's data begin; -1 for one without a shape
   * @param scale from font units to ems
   */
  GlyphReader(ByteBuffer data, IntUnaryOperator location, double scale) {
    this.data = data;
    this.location = location;
    this.scale = scale;
  }

  /** The rings of a glyph. */
  List<Polyline> read(int glyph) {
    read(glyph, new double[] {1, 0, 0, 1, 0, 0}, 0);
    // TrueType's outer rings run clockwise on the screen; strokes run the other way.
    rings.forEach(Polyline::reverse);
    return List.copyOf(rings);
  }

  private void read(int glyph, double[] matrix, int depth) {
    int at = location.applyAsInt(glyph);
    if (at < 0 || depth > MOST_NESTED) {
      return;
    }
    int contours = data.getShort(at);
    if (contours >= 0) {
      simple(at + 10, contours, matrix);
    } else {
      composite(at + 10, matrix, depth);
    }
  }

  private void composite(int start, double[] m, int depth) {
    int at = start;
    int flags;
    do {
      flags = data.getShort(at);
      final int glyph = data.getShort(at + 2) & 0xFFFF;
      boolean words = (flags & 1) != 0;
      double dx = words ? data.getShort(at + 4) : data.get(at + 4);
      double dy = words ? data.getShort(at + 6) : data.get(at + 5);
      at += words ? 8 : 6;
      double[] t = {1, 0, 0, 1, dx, dy};
      if ((flags & 8) != 0) {
        t[0] = fixed(at);
        t[3] = t[0];
        at += 2;
      } else if ((flags & 0x40) != 0) {
        t[0] = fixed(at);
        t[3] = fixed(at + 2);
        at += 4;
      } else if ((flags & 0x80) != 0) {
        for (int i = 0; i < 4; i++) {
          t[i] = fixed(at + 2 * i);
        }
        at += 8;
      }
      read(glyph, times(m, t), depth + 1);
    } while ((flags & 0x20) != 0);
  }

  private double fixed(int at) {
    return data.getShort(at) / 16384.0;
  }

  private static double[] times(double[] m, double[] t) {
    return new double[] {
      m[0] * t[0] + m[2] * t[1],
      m[1] * t[0] + m[3] * t[1],
      m[0] * t[2] + m[2] * t[3],
      m[1] * t[2] + m[3] * t[3],
      m[0] * t[4] + m[2] * t[5] + m[4],
      m[1] * t[4] + m[3] * t[5] + m[5]
    };
  }

  private void simple(int start, int contours, double[] m) {
    if (contours == 0) {
      return;
    }
    int points = (data.getShort(start + 2 * contours - 2) & 0xFFFF) + 1;
    int at = start + 2 * contours;
    at += 2 + (data.getShort(at) & 0xFFFF);
    byte[] flags = new byte[points];
    for (int i = 0; i < points; i++) {
      byte flag = data.get(at++);
      flags[i] = flag;
      if ((flag & 8) != 0) {
        for (int repeat = data.get(at++) & 0xFF; repeat > 0 && i + 1 < points; repeat--) {
          flags[++i] = flag;
        }
      }
    }
    int[] x = new int[points];
    int[] y = new int[points];
    at = coordinates(at, flags, x, 2, 16);
    coordinates(at, flags, y, 4, 32);
    int first = 0;
    for (int c = 0; c < contours; c++) {
      int last = data.getShort(start + 2 * c) & 0xFFFF;
      contour(flags, x, y, first, last, m);
      first = last + 1;
    }
  }

  private int coordinates(int start, byte[] flags, int[] out, int shortBit, int sameBit) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & shortBit) != 0) {
        int step = data.get(at++) & 0xFF;
        value += (flags[i] & sameBit) != 0 ? step : -step;
      } else if ((flags[i] & sameBit) == 0) {
        value += data.getShort(at);
        at += 2;
      }
      out[i] = value;
    }
    return at;
  }

  /** Adds a contour: points off the curve are controls of quadratic pieces. */
  private void contour(byte[] flags, int[] x, int[] y, int first, int last, double[] m) {
    int n = last - first + 1;
    if (n < 2) {
      return;
    }
    int start = 0;
    while (start < n && (flags[first + start] & 1) == 0) {
      start++;
    }
    boolean noneOn = start == n;
    start = noneOn ? 0 : start;
    double px = noneOn ? (x[first] + x[last]) / 2.0 : x[first + start];
    double py = noneOn ? (y[first] + y[last]) / 2.0 : y[first + start];
    Polyline ring = new Polyline();
    add(ring, px, py, m);
    for (int k = noneOn ? 0 : 1; k < (noneOn ? n : n + 1); k++) {
      int i = first + (start + k) % n;
      if ((flags[i] & 1) != 0) {
        px = x[i];
        py = y[i];
        add(ring, px, py, m);
      } else {
        int j = first + (start + k + 1) % n;
        boolean nextOn = (flags[j] & 1) != 0;
        double ex = nextOn ? x[j] : (x[i] + x[j]) / 2.0;
        double ey = nextOn ? y[j] : (y[i] + y[j]) / 2.0;
        for (int s = 1; s <= CURVE_PIECES; s++) {
          double t = (double) s / CURVE_PIECES;
          double a = (1 - t) * (1 - t);
          double b = 2 * t * (1 - t);
          add(ring, a * px + b * x[i] + t * t * ex, a * py + b * y[i] + t * t * ey, m);
        }
        px = ex;
        py = ey;
        k += nextOn ? 1 : 0;
      }
    }
    ring.close();
    rings.add(ring);
  }

  private void add(Polyline ring, double x, double y, double[] m) {
    double px = (m[0] * x + m[2] * y + m[4]) * scale;
    double py = -(m[1] * x + m[3] * y + m[5]) * scale;
    int n = ring.size();
    if (n == 0 || ring.x(n - 1) != px || ring.y(n - 1) != py) {
      ring.add(px, py);
    }
  }
}
