package se.strukturvy.ui.map.tool;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.ScreenPath;
import se.strukturvy.ui.map.tool.VertexShape.Handle;

/** Draws a shape with a square at each vertex and a diamond at the middle of each longer edge. */
final class HandleLayer {
  private static final double VERTEX = 5;
  private static final double MIDDLE = 6;

  /** A hand hits what is within so many pixels. */
  private static final double GRASP = 12;

  /** An edge that is shorter on screen has no middle to take: its ends are too near. */
  private static final double LEAST_EDGE = 30;

  private final Path outline = styled("sketch-line");
  private final Path middles = styled("handle-middle");
  private final Path vertices = styled("handle-vertex");
  private final Path held = styled("handle-held");
  private final Path snap = styled("snap-mark");
  private final Group drawing = new Group(outline, middles, vertices, held, snap);

  HandleLayer(Pane overlay) {
    drawing.setMouseTransparent(true);
    drawing.setManaged(false);
    overlay.getChildren().add(drawing);
  }

  private static Path styled(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    return path;
  }

  /**
   * Draws.
   *
   * @param shape null for nothing
   * @param chosen the vertex in hand; null for none
   * @param snapped where it is drawn to; null for nowhere
   */
  void draw(VertexShape shape, Handle chosen, Coordinate snapped, Viewport view) {
    for (Path path : List.of(outline, middles, vertices, held, snap)) {
      path.getElements().clear();
    }
    if (shape == null) {
      return;
    }
    ScreenPath.trace(List.of(shape.geometry()), view, outline);
    for (VertexShape.Part part : shape.parts()) {
      for (int edge = 0; edge < part.edges(); edge++) {
        if (hasMiddle(part, edge, view)) {
          diamond(middles, part.middle(edge), MIDDLE, view);
        }
      }
      part.vertices().forEach(vertex -> square(vertices, vertex, VERTEX, view));
    }
    if (chosen != null) {
      square(held, shape.at(chosen), VERTEX + 1.5, view);
    }
    if (snapped != null) {
      square(snap, snapped, VERTEX + 4, view);
    }
  }

  private static void square(Path path, Coordinate at, double half, Viewport view) {
    if (view.extent().contains(at)) {
      double x = view.toScreenX(at.x);
      double y = view.toScreenY(at.y);
      path.getElements()
          .addAll(
              new MoveTo(x - half, y - half),
              new LineTo(x + half, y - half),
              new LineTo(x + half, y + half),
              new LineTo(x - half, y + half),
              new ClosePath());
    }
  }

  private static void diamond(Path path, Coordinate at, double half, Viewport view) {
    if (view.extent().contains(at)) {
      double x = view.toScreenX(at.x);
      double y = view.toScreenY(at.y);
      path.getElements()
          .addAll(
              new MoveTo(x - half, y),
              new LineTo(x, y - half),
              new LineTo(x + half, y),
              new LineTo(x, y + half),
              new ClosePath());
    }
  }

  private static boolean hasMiddle(VertexShape.Part part, int edge, Viewport view) {
    double metres = part.vertices().get(edge).distance(part.middle(edge)) * 2;
    return metres >= LEAST_EDGE * view.metresPerPixel();
  }

  /**
   * What a hand takes hold of.
   *
   * @param handle the vertex, or the one before the edge
   * @param middle whether it is the middle of an edge
   */
  record Grip(Handle handle, boolean middle) {}

  /** The vertex or middle under a pixel; the nearest of several. */
  static Optional<Grip> at(VertexShape shape, Viewport view, double x, double y) {
    Grip best = null;
    double reach = GRASP;
    for (int p = 0; p < shape.parts().size(); p++) {
      VertexShape.Part part = shape.parts().get(p);
      for (int i = 0; i < part.vertices().size(); i++) {
        double away = distance(part.vertices().get(i), view, x, y);
        if (away <= reach) {
          reach = away;
          best = new Grip(new Handle(p, i), false);
        }
        boolean middle = i < part.edges() && hasMiddle(part, i, view);
        away = middle ? distance(part.middle(i), view, x, y) : Double.POSITIVE_INFINITY;
        if (away < reach) {
          reach = away;
          best = new Grip(new Handle(p, i), true);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double distance(Coordinate c, Viewport view, double x, double y) {
    return Math.hypot(view.toScreenX(c.x) - x, view.toScreenY(c.y) - y);
  }

  /** Pixels within which a hand takes hold of a shape. */
  static double grasp() {
    return GRASP;
  }
}
