package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.font.Glyph;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.vector.Letter;

/** Sets a label along a line, letter by letter. */
final class CurvedText {
  /** Neighbouring letters may not turn against each other by more: cosine of 30 degrees. */
  private static final double BEND = 0.866;

  private final LabelRequest request;
  private final TextLine text;
  private final PathWalk path;

  CurvedText(LabelRequest request, TextLine text, PathWalk path) {
    this.request = request;
    this.text = text;
    this.path = path;
  }

  /** The label with its middle at a distance along the line; null where the bends are too sharp. */
  PlacedLabel at(double middle) {
    double from = middle - text.width() / 2;
    double to = middle + text.width() / 2;
    boolean forward = path.x(to) >= path.x(from);
    List<Letter> letters = new ArrayList<>();
    List<LabelBox> boxes = new ArrayList<>();
    double lastCos = 0;
    double lastSin = 0;
    for (int i = 0; i < text.glyphs().size(); i++) {
      Glyph glyph = text.glyphs().get(i);
      double advance = glyph.advance() * request.look().size();
      double start = text.starts().get(i);
      double a = forward ? from + start : to - start;
      double b = forward ? a + advance : a - advance;
      double dx = path.x(b) - path.x(a);
      double dy = path.y(b) - path.y(a);
      double length = Math.hypot(dx, dy);
      if (length == 0) {
        return null;
      }
      double cos = dx / length;
      double sin = dy / length;
      if (i > 0 && cos * lastCos + sin * lastSin < BEND) {
        return null;
      }
      lastCos = cos;
      lastSin = sin;
      add(
          letters,
          boxes,
          glyph,
          (path.x(a) + path.x(b)) / 2,
          (path.y(a) + path.y(b)) / 2,
          cos,
          sin);
    }
    return new PlacedLabel(
        request.layer(), request.feature(), request.text(), boxes, letters, request.look());
  }

  /** Adds a letter whose middle, at half the height of capitals, stands on (x, y). */
  private void add(
      List<Letter> letters,
      List<LabelBox> boxes,
      Glyph glyph,
      double x,
      double y,
      double cos,
      double sin) {
    double size = request.look().size();
    double half = glyph.advance() * size / 2;
    double drop = LabelLook.CAPITALS * size / 2;
    letters.add(
        new Letter(glyph, x - cos * half - sin * drop, y - sin * half + cos * drop, cos, sin));
    double reachX = Math.abs(cos) * half + Math.abs(sin) * drop;
    double reachY = Math.abs(sin) * half + Math.abs(cos) * drop;
    boxes.add(
        new LabelBox(x - reachX, y - reachY, x + reachX, y + reachY)
            .grown(request.look().halo() * 0.5 + request.look().pixel()));
  }

  /** Distances along a line. */
  static final class PathWalk {
    private final Polyline line;
    private final double[] distances;

    PathWalk(Polyline line) {
      this.line = line;
      distances = new double[line.size()];
      for (int i = 1; i < line.size(); i++) {
        distances[i] =
            distances[i - 1] + Math.hypot(line.x(i) - line.x(i - 1), line.y(i) - line.y(i - 1));
      }
    }

    /** A line through a point, turned clockwise from the right, {@code reach} to both sides. */
    static PathWalk straight(double x, double y, double turn, double reach) {
      double dx = reach * Math.cos(turn);
      double dy = reach * Math.sin(turn);
      Polyline line = new Polyline();
      line.add(x - dx, y - dy);
      line.add(x + dx, y + dy);
      return new PathWalk(line);
    }

    double length() {
      return distances[distances.length - 1];
    }

    double x(double distance) {
      int i = piece(distance);
      return line.x(i) + part(i, distance) * (line.x(i + 1) - line.x(i));
    }

    double y(double distance) {
      int i = piece(distance);
      return line.y(i) + part(i, distance) * (line.y(i + 1) - line.y(i));
    }

    private double part(int i, double distance) {
      double length = distances[i + 1] - distances[i];
      return length == 0 ? 0 : (distance - distances[i]) / length;
    }

    private int piece(double distance) {
      int low = 0;
      int high = distances.length - 2;
      while (low < high) {
        int middle = (low + high + 1) / 2;
        if (distances[middle] <= distance) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }
  }
}
