package se.strukturvy.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.Viewport;

/** Draws a sketch over the map: its line or area, its vertices, and the piece to the pointer. */
final class SketchLayer {
  private static final double VERTEX_RADIUS = 4.5;
  private static final double POINT_RADIUS = 8;

  private final Group drawing = new Group();

  SketchLayer(Pane overlay) {
    drawing.setMouseTransparent(true);
    drawing.setManaged(false);
    overlay.getChildren().add(drawing);
  }

  /**
   * Draws the sketch.
   *
   * @param pointer where the mouse is, in map units; null when no further vertex is awaited
   */
  void draw(Sketch sketch, Viewport viewport, Coordinate pointer) {
    List<Node> nodes = new ArrayList<>();
    List<Coordinate> line = new ArrayList<>(sketch.vertices());
    boolean open = sketch.kind() != Sketch.Kind.POINT && pointer != null && !line.isEmpty();
    if (open) {
      line.add(pointer);
    }
    Double[] points = points(line, viewport);
    switch (sketch.kind()) {
      case AREA -> nodes.add(styled(polygon(points), "sketch-area"));
      case LINE -> nodes.add(styled(polyline(points), "sketch-line"));
      case POINT -> {}
    }
    double radius = sketch.kind() == Sketch.Kind.POINT ? POINT_RADIUS : VERTEX_RADIUS;
    for (int i = 0; i < sketch.vertices().size(); i++) {
      Circle vertex = new Circle(points[2 * i], points[2 * i + 1], radius);
      nodes.add(styled(vertex, "sketch-vertex"));
    }
    drawing.getChildren().setAll(nodes);
  }

  private static Double[] points(List<Coordinate> line, Viewport viewport) {
    Double[] points = new Double[line.size() * 2];
    for (int i = 0; i < line.size(); i++) {
      points[2 * i] = viewport.toScreenX(line.get(i).x);
      points[2 * i + 1] = viewport.toScreenY(line.get(i).y);
    }
    return points;
  }

  private static Node polygon(Double[] points) {
    Polygon polygon = new Polygon();
    polygon.getPoints().setAll(points);
    return polygon;
  }

  private static Node polyline(Double[] points) {
    Polyline polyline = new Polyline();
    polyline.getPoints().setAll(points);
    return polyline;
  }

  private static Node styled(Node node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }
}
