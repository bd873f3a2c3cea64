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

/** Draws a shape with a square at each vertex and a small one at the middle of each edge. */
final class HandleLayer {
  private static final double VERTEX = 4.5;
  private static final double MIDDLE = 3;

  /** A hand hits what is within so many pixels. */
  private static final double GRASP = 9;

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
        square(middles, part.middle(edge), MIDDLE, view);
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

  /** The vertex under a pixel; the nearest of several. */
  static Optional<Handle> vertexAt(VertexShape shape, Viewport view, double x, double y) {
    Handle best = null;
    double reach = GRASP;
    for (int part = 0; part < shape.parts().size(); part++) {
      List<Coordinate> run = shape.parts().get(part).vertices();
      for (int i = 0; i < run.size(); i++) {
        double distance = distance(run.get(i), view, x, y);
        if (distance <= reach) {
          reach = distance;
          best = new Handle(part, i);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The edge whose middle is under a pixel, as the vertex before it. */
  static Optional<Handle> middleAt(VertexShape shape, Viewport view, double x, double y) {
    for (int part = 0; part < shape.parts().size(); part++) {
      for (int edge = 0; edge < shape.parts().get(part).edges(); edge++) {
        if (distance(shape.parts().get(part).middle(edge), view, x, y) <= GRASP) {
          return Optional.of(new Handle(part, edge));
        }
      }
    }
    return Optional.empty();
  }

  private static double distance(Coordinate c, Viewport view, double x, double y) {
    return Math.hypot(view.toScreenX(c.x) - x, view.toScreenY(c.y) - y);
  }

  /** Pixels within which a hand takes hold of a shape. */
  static double grasp() {
    return GRASP;
  }
}
