package se.strukturvy.ui.map;

import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.map.Viewport;

/** Lines and points marked above the map for as long as they are shown. */
public final class OutlineMark {
  private final MapModel map;
  private final Path halo = new Path();
  private final Path lines = new Path();
  private List<Geometry> shapes = List.of();

  /**
   * Makes a mark.
   *
   * @param map gives the view
   * @param overlay on which it is drawn
   * @param styleClass tells the style sheet its colour and dashes
   */
  public OutlineMark(MapModel map, Pane overlay, String styleClass) {
    this.map = map;
    halo.getStyleClass().addAll("highlight-halo", styleClass);
    lines.getStyleClass().addAll("highlight-line", styleClass);
    Group both = new Group(halo, lines);
    both.setMouseTransparent(true);
    both.setManaged(false);
    overlay.getChildren().add(both);
    map.viewport()
        .addListener(
            (property, before, now) -> {
              if (!shapes.isEmpty()) {
                trace(now);
              }
            });
  }

  /** Marks these shapes, in map units; an empty list for nothing. */
  public void show(List<Geometry> marked) {
    shapes = marked.stream().filter(Objects::nonNull).toList();
    trace(map.viewport().get());
  }

  private void trace(Viewport viewport) {
    ScreenPath.trace(shapes, viewport, halo);
    ScreenPath.trace(shapes, viewport, lines);
  }
}
