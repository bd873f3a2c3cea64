package se.strukturvy.ui;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.MapView;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.text.Messages;
import se.strukturvy.ui.text.ScaleText;

/**
 * The line below everything: what is going on, where the pointer is (northing first, as Swedish
 * maps say it), at which scale, in which reference system.
 */
final class StatusBar extends HBox {
  private final Navigator navigator;
  private final Label coordinate = new Label();
  private final ComboBox<String> scale = new ComboBox<>();
  private final Button crs = new Button();
  private final CoordinateDisplay display;
  private final Runnable turn = this::beforeTurn;
  private Point2D pointer;
  private boolean moved;

  /**
   * Makes the bar.
   *
   * @param display writes the coordinate
   * @param chooseSystem lets people choose in which system it is written
   */
  StatusBar(
      MapModel map,
      ActivityModel activity,
      Navigator navigator,
      CoordinateDisplay display,
      Runnable chooseSystem,
      Messages texts) {
    this.navigator = navigator;
    this.display = display;
    getStyleClass().add("status-bar");
    setId("status-bar");
    buildPlace(chooseSystem);
    buildScale(texts);
    getChildren()
        .addAll(
            message(activity, texts),
            progress(activity),
            coordinate,
            separator(),
            scale,
            separator(),
            crs);
    map.viewport()
        .addListener(
            (property, before, now) -> {
              moved = true;
              if (before.metresPerPixel() != now.metresPerPixel()) {
                showScale(now);
              }
            });
    sceneProperty().addListener((property, before, now) -> followTurns(before, now));
    display.system().addListener((property, before, now) -> showCrs(texts));
    showScale(map.viewport().get());
    showCrs(texts);
  }

  private void buildPlace(Runnable chooseSystem) {
    coordinate.setId("coordinate");
    coordinate.setMinWidth(Label.USE_PREF_SIZE);
    coordinate.getStyleClass().add("coordinate");
    crs.getStyleClass().addAll("flat", "crs");
    crs.setFocusTraversable(false);
    crs.setId("crs");
    crs.setOnAction(event -> chooseSystem.run());
    crs.setMinWidth(Button.USE_PREF_SIZE);
  }

  private static void say(Sentence trouble, ActivityModel activity, Messages texts) {
    if (trouble != null) {
      activity.message().set(texts.sentences().say(trouble));
    }
  }

  private static Label message(ActivityModel activity, Messages texts) {
    Label message = new Label();
    message.textProperty().bind(activity.message());
    activity.trouble().addListener((property, before, now) -> say(now, activity, texts));
    // What went wrong before there was a bar to say it in.
    if (activity.message().get().isEmpty()) {
      say(activity.trouble().get(), activity, texts);
    }
    message.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(message, Priority.ALWAYS);
    return message;
  }

  private static ProgressBar progress(ActivityModel activity) {
    ProgressBar bar = new ProgressBar();
    bar.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !Double.isNaN(activity.progress().get()), activity.progress()));
    bar.managedProperty().bind(bar.visibleProperty());
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Double.isNaN(activity.progress().get()) ? 0 : activity.progress().get(),
                activity.progress()));
    return bar;
  }

  private static Separator separator() {
    return new Separator(Orientation.VERTICAL);
  }

  private void buildScale(Messages texts) {
    scale.setId("scale");
    scale.setEditable(true);
    scale.setTooltip(new Tooltip(texts.get("status.scale")));
    ScaleText.USUAL.forEach(each -> scale.getItems().add(ScaleText.format(each)));
    scale.setOnAction(event -> applyScale());
    scale
        .getEditor()
        .focusedProperty()
        .addListener((property, before, focused) -> showScale(navigator.view()));
  }

  private void applyScale() {
    String text = scale.getValue();
    if (text == null || text.equals(ScaleText.format(navigator.view().scaleDenominator()))) {
      return;
    }
    ScaleText.parse(text).ifPresent(navigator::showScale);
    showScale(navigator.view());
  }

  /** Adds something at the end. */
  void add(Node more) {
    getChildren().addAll(separator(), more);
  }

  /** Follows the pointer over {@code view}. */
  void follow(MapView view) {
    view.addEventFilter(
        MouseEvent.ANY,
        event -> {
          pointer = new Point2D(event.getX(), event.getY());
          askForTurn();
        });
    view.addEventFilter(
        MouseEvent.MOUSE_EXITED,
        event -> {
          pointer = null;
          askForTurn();
        });
  }

  private void askForTurn() {
    moved = true;
    Platform.requestNextPulse();
  }

  private void followTurns(Scene before, Scene now) {
    if (before != null) {
      before.removePreLayoutPulseListener(turn);
    }
    if (now != null) {
      now.addPreLayoutPulseListener(turn);
    }
  }

  /**
   * The coordinate is written once a turn of the screen: in a drag the pointer moves first and then
   * the map, and a text that changes has the whole bar laid out anew.
   */
  private void beforeTurn() {
    if (moved) {
      moved = false;
      showCoordinate();
    }
  }

  private void showCoordinate() {
    if (pointer == null || navigator.view().width() <= 1) {
      coordinate.setText("");
      return;
    }
    Coordinate at = navigator.view().toMap(pointer.getX(), pointer.getY());
    coordinate.setText(display.text(at));
  }

  private void showScale(Viewport viewport) {
    scale.setValue(ScaleText.format(viewport.scaleDenominator()));
  }

  private void showCrs(Messages texts) {
    CoordinateReferenceSystem system = display.system().get();
    crs.setText(system.code() + "  " + system.name());
    crs.setTooltip(new Tooltip(texts.get("status.crs", system.code(), system.name())));
  }
}
