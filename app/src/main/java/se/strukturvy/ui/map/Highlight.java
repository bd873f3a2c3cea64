package se.strukturvy.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.util.Duration;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.map.Viewport;

/**
 * The outline that flashes around what has just been picked out on the map. What stays marked
 * afterwards is for the picture itself, so that it does not lie on the labels.
 */
public final class Highlight {
  private static final Duration FLASH = Duration.millis(160);
  private static final int FLASHES = 6;

  private final MapModel map;
  private final Path areas = new Path();
  private final Path halo = new Path();
  private final Path lines = new Path();
  private final Group all;
  private final FadeTransition flash;
  private final Consumer<List<Geometry>> rest;
  private List<Geometry> shapes = List.of();
  private List<Geometry> kept = List.of();

  /**
   * Makes a highlight.
   *
   * @param map gives the view
   * @param overlay on which it flashes
   * @param styleClass tells the style sheet its colour
   * @param rest gets the shapes that stay marked after the flash, to be drawn below the labels
   */
  public Highlight(MapModel map, Pane overlay, String styleClass, Consumer<List<Geometry>> rest) {
    this.map = map;
    this.rest = rest;
    areas.getStyleClass().addAll("highlight-area", styleClass);
    halo.getStyleClass().addAll("highlight-halo", styleClass);
    lines.getStyleClass().addAll("highlight-line", styleClass);
    all = new Group(areas, halo, lines);
    all.setMouseTransparent(true);
    all.setManaged(false);
    areas.setFillRule(FillRule.EVEN_ODD);
    overlay.getChildren().add(all);
    flash = new FadeTransition(FLASH, all);
    flash.setFromValue(1);
    flash.setToValue(0.15);
    flash.setAutoReverse(true);
    flash.setCycleCount(FLASHES);
    flash.setOnFinished(event -> settle());
    map.viewport()
        .addListener(
            (property, before, now) -> {
              if (!shapes.isEmpty()) {
                trace(now);
              }
            });
  }

  /**
   * Flashes around these shapes, in map units; an empty list for nothing.
   *
   * @param staying those that stay marked afterwards
   */
  public void show(List<Geometry> picked, List<Geometry> staying) {
    flash.stop();
    all.setOpacity(1);
    shapes = picked.stream().filter(Objects::nonNull).toList();
    kept = staying;
    trace(map.viewport().get());
    rest.accept(List.of());
    if (!shapes.isEmpty()) {
      flash.playFromStart();
    }
  }

  /** Leaves other shapes marked, without a flash. */
  public void keep(List<Geometry> staying) {
    kept = staying;
    if (shapes.isEmpty()) {
      rest.accept(kept);
    }
  }

  private void settle() {
    shapes = List.of();
    rest.accept(kept);
    trace(map.viewport().get());
  }

  private void trace(Viewport viewport) {
    List<Geometry> thin = shapes.stream().filter(shape -> shape.getDimension() < 2).toList();
    List<Geometry> wide = shapes.stream().filter(shape -> shape.getDimension() == 2).toList();
    ScreenPath.trace(wide, viewport, areas);
    ScreenPath.trace(thin, viewport, halo);
    ScreenPath.trace(thin, viewport, lines);
  }
}
