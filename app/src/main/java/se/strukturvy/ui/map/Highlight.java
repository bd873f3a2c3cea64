package se.strukturvy.ui.map;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.util.Duration;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.map.Viewport;

/** The outline around what is picked out on the map; it flashes when something new is picked. */
public final class Highlight {
  private static final Duration FLASH = Duration.millis(160);
  private static final int FLASHES = 6;

  private final MapModel map;
  private final Path halo = new Path();
  private final Path line = new Path();
  private final FadeTransition flash;
  private List<Geometry> shapes = List.of();

  /**
   * Makes a highlight.
   *
   * @param map gives the view
   * @param overlay on which it is drawn
   * @param styleClass tells the style sheet its colour
   */
  public Highlight(MapModel map, Pane overlay, String styleClass) {
    this.map = map;
    halo.getStyleClass().addAll("highlight-halo", styleClass);
    line.getStyleClass().addAll("highlight", styleClass);
    Group both = new Group(halo, line);
    both.setMouseTransparent(true);
    both.setManaged(false);
    halo.setFillRule(FillRule.EVEN_ODD);
    line.setFillRule(FillRule.EVEN_ODD);
    overlay.getChildren().add(both);
    flash = new FadeTransition(FLASH, both);
    flash.setFromValue(1);
    flash.setToValue(0.15);
    flash.setAutoReverse(true);
    flash.setCycleCount(FLASHES);
    map.viewport().addListener((property, before, now) -> trace(now));
  }

  /** Draws around these shapes, in map units; an empty list for nothing. */
  public void show(List<Geometry> picked) {
    shapes = List.copyOf(picked);
    trace(map.viewport().get());
    if (!shapes.isEmpty()) {
      flash.playFromStart();
    }
  }

  private void trace(Viewport viewport) {
    if (shapes.isEmpty() && line.getElements().isEmpty()) {
      return;
    }
    ScreenPath.trace(shapes, viewport, halo);
    ScreenPath.trace(shapes, viewport, line);
  }
}
