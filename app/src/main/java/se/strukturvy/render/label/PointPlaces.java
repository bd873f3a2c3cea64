package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.style.TextSymbolizer.Placement;

/** The places where a level label may stand for a point, the best first. */
final class PointPlaces {
  /** Between symbol and text; the wider where another symbol lies below. Pixels of 1/96 inch. */
  private static final double[] GAPS = {2, 10};

  /**
   * Direction of the text's middle from the point, x and y, and which part of its width lies left
   * of there: right above first (Imhof, 1962).
   */
  private static final double[][] AROUND = {
    {1, -0.7, 0},
    {1, 0, 0},
    {1, 0.7, 0},
    {0, -1, 0.5},
    {0, 1, 0.5},
    {-1, -0.7, 1},
    {-1, 0, 1},
    {-1, 0.7, 1}
  };

  /** More of them, for labels that would rather stand anywhere than be left out. */
  private static final double[][] ASKEW = {{0, -1, 0.2}, {0, 1, 0.2}, {0, -1, 0.8}, {0, 1, 0.8}};

  /** Shifts of a centred label, in widths and lines of the text. */
  private static final double[][] BESIDE = {
    {0, 0},
    {0, -1},
    {0, 1},
    {0.3, 0},
    {-0.3, 0},
    {0, -2},
    {0, 2},
    {0.3, -1},
    {-0.3, -1},
    {0.3, 1},
    {-0.3, 1},
    {0.6, 0},
    {-0.6, 0},
    {0, -3},
    {0, 3}
  };

  private PointPlaces() {}

  /** Whether the label stands on its point, not beside it. */
  static boolean isCentred(LabelRequest request) {
    return request.look().symbolizer().placement() == Placement.CENTRED;
  }

  /** Left edge and top of capitals for each place where the label may stand. */
  static List<double[]> of(LabelRequest request, LevelText text) {
    return isCentred(request) ? centred(request.x(), request.y(), text) : around(request, text);
  }

  private static List<double[]> around(LabelRequest request, LevelText text) {
    List<double[]> places = new ArrayList<>();
    for (double gap : GAPS) {
      double reach = request.radius() + gap * request.look().pixel();
      around(request, text, reach, AROUND, places);
      if (request.isImportant()) {
        around(request, text, reach, ASKEW, places);
      }
    }
    return places;
  }

  private static void around(
      LabelRequest request,
      LevelText text,
      double reach,
      double[][] directions,
      List<double[]> places) {
    for (double[] direction : directions) {
      boolean diagonal = direction[0] != 0 && direction[1] != 0;
      double away = diagonal ? reach * 0.75 : reach;
      double left = request.x() + direction[0] * away - direction[2] * text.width();
      double top =
          request.y()
              + Math.signum(direction[1]) * away
              + (direction[1] == 0 ? -0.5 : direction[1] < 0 ? -1 : 0) * text.height();
      if (direction[1] < 0) {
        top -= LabelLook.BELOW * request.look().size() * (diagonal ? 0 : 1);
      }
      places.add(new double[] {left, top});
    }
  }

  /** The same for a label that stands on a point, or a little beside it. */
  static List<double[]> centred(double x, double y, LevelText text) {
    List<double[]> places = new ArrayList<>();
    double left = x - text.width() / 2;
    double top = y - text.height() / 2;
    for (double[] shift : BESIDE) {
      places.add(
          new double[] {left + shift[0] * text.width(), top + shift[1] * 1.2 * text.height()});
    }
    return places;
  }
}
