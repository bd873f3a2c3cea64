package se.strukturvy.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.Viewport;

/** Draws a sketch over the map: its parts, their vertices, and the piece to the pointer. */
final class SketchLayer {
  private static final double VERTEX_RADIUS = 4.5;
  private static final double POINT_RADIUS = 8;
  private static final double SNAP_SIZE = 14;

  /** A freehand line of more vertices is drawn without a ring at each. */
  private static final int MOST_RINGS = 300;

  private final Group drawing = new Group();

  SketchLayer(Pane overlay) {
    drawing.setMouseTransparent(true);
    drawing.setManaged(false);
    overlay.getChildren().add(drawing);
  }

  /**
   * Draws the sketch.
   *
   * @param ahead where it goes on, in map units: the pointer, or the track of the free hand; empty
   *     when no further vertex is awaited
   * @param snapped the vertex that the pointer is drawn to; null for none
   */
  void draw(Sketch sketch, Viewport viewport, List<Coordinate> ahead, Coordinate snapped) {
    List<Node> nodes = new ArrayList<>();
    List<List<Coordinate>> parts = sketch.parts();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      part(sketch.kind(), parts.get(i), last ? ahead : List.of(), viewport, nodes);
    }
    if (snapped != null) {
      double x = viewport.toScreenX(snapped.x) - SNAP_SIZE / 2;
      double y = viewport.toScreenY(snapped.y) - SNAP_SIZE / 2;
      nodes.add(styled(new Rectangle(x, y, SNAP_SIZE, SNAP_SIZE), "snap-mark"));
    }
    drawing.getChildren().setAll(nodes);
  }

  private static void part(
      Sketch.Kind kind,
      List<Coordinate> vertices,
      List<Coordinate> ahead,
      Viewport viewport,
      List<Node> nodes) {
    List<Coordinate> line = new ArrayList<>(vertices);
    if (kind != Sketch.Kind.POINT && (!line.isEmpty() || ahead.size() > 1)) {
      line.addAll(ahead);
    }
    Double[] points = points(line, viewport);
    switch (kind) {
      case AREA -> nodes.add(styled(polygon(points), "sketch-area"));
      case LINE -> nodes.add(styled(polyline(points), "sketch-line"));
      case POINT -> {}
    }
    double radius = kind == Sketch.Kind.POINT ? POINT_RADIUS : VERTEX_RADIUS;
    for (int i = 0; i < vertices.size() && vertices.size() <= MOST_RINGS; i++) {
      nodes.add(styled(new Circle(points[2 * i], points[2 * i + 1], radius), "sketch-vertex"));
    }
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
