package se.strukturvy.ui.control;

import javafx.scene.canvas.GraphicsContext;
import se.strukturvy.style.Marker;

/** Outlines of markers in a square of side 1 around the origin. */
final class MarkerPath {
  private MarkerPath() {}

  static void trace(Marker marker, GraphicsContext pen) {
    if (marker instanceof Marker.Pictogram pictogram) {
      double scale = 1 / pictogram.box();
      pen.scale(scale, scale);
      pen.translate(-pictogram.box() / 2, -pictogram.box() / 2);
      pen.appendSVGPath(pictogram.path());
      pen.translate(pictogram.box() / 2, pictogram.box() / 2);
      pen.scale(pictogram.box(), pictogram.box());
      return;
    }
    switch ((Marker.Shape) marker) {
      case CIRCLE -> pen.arc(0, 0, 0.5, 0.5, 0, 360);
      case SQUARE -> pen.rect(-0.45, -0.45, 0.9, 0.9);
      case DIAMOND -> star(pen, 4, 1, 0);
      case TRIANGLE -> star(pen, 3, 1, 90);
      case STAR -> star(pen, 5, 0.4, 90);
      case PENTAGON -> star(pen, 5, 1, 90);
      case HEXAGON -> star(pen, 6, 1, 0);
      case ARROW -> star(pen, 3, 0.5, 90);
      case CROSS -> cross(pen, 0);
      case X -> cross(pen, 45);
    }
  }

  /** A star with {@code tips}; with {@code inner} 1 it is a regular polygon. */
  private static void star(GraphicsContext pen, int tips, double inner, double start) {
    int corners = inner == 1 ? tips : tips * 2;
    for (int i = 0; i < corners; i++) {
      double radius = inner == 1 || i % 2 == 0 ? 0.5 : 0.5 * inner;
      double angle = Math.toRadians(start + i * 360.0 / corners);
      double x = radius * Math.cos(angle);
      double y = -radius * Math.sin(angle);
      if (i == 0) {
        pen.moveTo(x, y);
      } else {
        pen.lineTo(x, y);
      }
    }
    pen.closePath();
  }

  private static void cross(GraphicsContext pen, double turned) {
    double angle = Math.toRadians(turned);
    double x = 0.5 * Math.cos(angle);
    double y = 0.5 * Math.sin(angle);
    pen.moveTo(-x, -y);
    pen.lineTo(x, y);
    pen.moveTo(y, -x);
    pen.lineTo(-y, x);
  }
}
