package se.strukturvy.ui.map;

import java.util.List;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.text.Messages;

/**
 * The line between two structure images, with a handle for the mouse and the arrow keys and the
 * images' titles on either side. All other keys go to the map.
 */
public final class SwipeHandle extends Pane {
  private static final double STEP = 0.02;
  private static final double LEAP = 0.1;
  private static final double GRIP = 34;

  /** Titles stand above the scale bar and the notice. */
  private static final double TITLE_ABOVE_BOTTOM = 78;

  private static final double GAP = 10;

  /** A title with less room than this says nothing. */
  private static final double NARROWEST = 90;

  private final MapModel map;
  private final Swipe swipe;
  private final Region line = new Region();
  private final StackPane grip = new StackPane();
  private final Label leftTitle = new Label();
  private final Label rightTitle = new Label();

  /** Makes a handle that is there whenever two images lie beside each other. */
  public SwipeHandle(MapModel map, Messages texts) {
    this.map = map;
    swipe = map.swipe();
    setId("swipe");
    setPickOnBounds(false);
    line.getStyleClass().add("swipe-line");
    grip.getStyleClass().add("swipe-grip");
    grip.setFocusTraversable(true);
    grip.setAccessibleRole(AccessibleRole.SLIDER);
    grip.setAccessibleText(texts.get("swipe.handle"));
    for (Label title : List.of(leftTitle, rightTitle)) {
      title.getStyleClass().add("swipe-title");
      title.setMouseTransparent(true);
    }
    getChildren().addAll(line, grip, leftTitle, rightTitle);
    for (Node part : List.of(line, grip)) {
      part.setCursor(Cursor.H_RESIZE);
      part.addEventHandler(MouseEvent.MOUSE_PRESSED, this::dragged);
      part.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
      part.addEventHandler(MouseEvent.MOUSE_RELEASED, this::dragged);
    }
    grip.addEventHandler(KeyEvent.ANY, this::key);
    visibleProperty().bind(swipe.active());
    swipe.position().addListener((property, before, now) -> requestLayout());
    map.activeImages().addListener((property, before, now) -> nameSides());
    swipe.active().addListener((property, before, now) -> appear());
    nameSides();
  }

  private void appear() {
    if (grip.getChildren().isEmpty()) {
      // Not before it is seen: reading the first icon's font takes a tenth of a second.
      grip.getChildren().add(new FontIcon(MaterialDesignA.ARROW_LEFT_RIGHT));
    }
    nameSides();
  }

  /** The images' titles beside the line. */
  public List<Node> titles() {
    return List.of(leftTitle, rightTitle);
  }

  /** Gives the handle the keyboard. */
  public void grasp() {
    grip.requestFocus();
  }

  private void nameSides() {
    leftTitle.setText(title(swipe.left()));
    rightTitle.setText(title(swipe.right()));
    requestLayout();
  }

  private String title(List<String> ids) {
    return ids.stream()
        .flatMap(id -> map.project().get().image(id).stream())
        .findFirst()
        .map(SwipeHandle::title)
        .orElse("");
  }

  private static String title(StructureImage image) {
    return image.version().isBlank() ? image.title() : image.title() + ", v. " + image.version();
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
      swipe.position().set(Math.max(0, Math.min(1, x / Math.max(1, getWidth()))));
      grip.requestFocus();
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    double step = event.isShiftDown() ? LEAP : STEP;
    switch (plain ? event.getCode() : KeyCode.UNDEFINED) {
      case LEFT -> move(pressed, -step);
      case RIGHT -> move(pressed, step);
      case HOME -> move(pressed, -1);
      case END -> move(pressed, 1);
      case TAB -> {
        return;
      }
      case ESCAPE -> end(pressed);
      default -> {
        Node view = getParent().getParent();
        Event.fireEvent(view, event.copyFor(view, view));
      }
    }
    event.consume();
  }

  private void move(boolean pressed, double part) {
    if (pressed) {
      swipe.move(part);
    }
  }

  private void end(boolean pressed) {
    if (pressed) {
      swipe.end();
      getParent().getParent().requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    double x = Math.rint(swipe.position().get() * getWidth());
    line.resizeRelocate(x - 2, 0, 4, getHeight());
    grip.resizeRelocate(x - GRIP / 2, Math.rint(getHeight() / 2 - GRIP / 2), GRIP, GRIP);
    place(leftTitle, x - GAP, true);
    place(rightTitle, getWidth() - x - GAP, false);
  }

  private void place(Label title, double room, boolean left) {
    double width = Math.min(title.prefWidth(-1), room - GAP);
    title.setVisible(width >= Math.min(NARROWEST, title.prefWidth(-1)));
    double at = swipe.position().get() * getWidth();
    double x = left ? at - GAP - width : at + GAP;
    double y = Math.max(0, getHeight() - TITLE_ABOVE_BOTTOM);
    title.resizeRelocate(Math.rint(x), y, Math.max(0, width), title.prefHeight(-1));
  }
}
