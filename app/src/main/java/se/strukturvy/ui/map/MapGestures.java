package se.strukturvy.ui.map;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import se.strukturvy.map.Viewport;

/**
 * Hands what the mouse and the keyboard do on the map to the right one: wheel, Space, middle
 * button, back, forward and Shift-drag move the view in any tool, the rest goes to the tool.
 */
final class MapGestures {
  private final Node surface;
  private final Navigator navigator;
  private final ZoomBox zoomBox;
  private MapTool tool = new MapTool() {};
  private MapTool withAlt = tool;
  private MapTool held = tool;
  private boolean spaceHeld;
  private final EventHandler<KeyEvent> altUsed = this::altReleased;
  private Point2D pointer = Point2D.ZERO;
  private Point2D panFrom;
  private Viewport panStart;

  MapGestures(Node surface, Navigator navigator, ZoomBox zoomBox) {
    this.surface = surface;
    this.navigator = navigator;
    this.zoomBox = zoomBox;
    surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    surface.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    surface.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
    surface
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused && spaceHeld) {
                letGoOfSpace();
              }
            });
  }

  /** Where the mouse was last, in the surface's coordinates. */
  Point2D pointer() {
    return pointer;
  }

  MapTool tool() {
    return tool;
  }

  /** The tool that works while Alt is held, unless something is being drawn. */
  void useWithAlt(MapTool next) {
    withAlt = next;
  }

  void use(MapTool next) {
    if (next != tool) {
      held = next;
      tool.leave();
      tool = next;
      surface.setCursor(next.cursor());
      next.begin();
    }
  }

  private void scrolled(ScrollEvent event) {
    double steps = event.getDeltaY() / event.getMultiplierY();
    if (steps == 0 || event.isInertia()) {
      return;
    }
    double step = event.isControlDown() ? Navigator.FINE_STEP : Navigator.STEP;
    // A touchpad sends fractions of a notch; a free-running wheel several at once.
    double notches = Math.max(-2, Math.min(2, steps));
    navigator.zoom(Math.pow(step, notches), event.getX(), event.getY());
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    navigator.zoom(event.getZoomFactor(), event.getX(), event.getY());
    event.consume();
  }

  private void pressed(MouseEvent event) {
    surface.requestFocus();
    note(event);
    switch (event.getButton()) {
      case BACK -> navigator.back();
      case FORWARD -> navigator.forward();
      case MIDDLE -> beginPan(event);
      case PRIMARY -> {
        if (spaceHeld) {
          beginPan(event);
        } else if (event.isShiftDown() && !tool.isDrawing()) {
          zoomBox.begin(event.getX(), event.getY());
        } else {
          held = event.isAltDown() && !tool.isDrawing() ? withAlt : tool;
          if (held == withAlt) {
            surface.getScene().addEventFilter(KeyEvent.KEY_RELEASED, altUsed);
          }
          held.pressed(event);
        }
      }
      default -> tool.pressed(event);
    }
  }

  private void dragged(MouseEvent event) {
    note(event);
    if (panFrom != null) {
      pan(event);
    } else if (zoomBox.isOpen()) {
      zoomBox.drag(event.getX(), event.getY());
    } else {
      held.dragged(event);
    }
  }

  private void released(MouseEvent event) {
    note(event);
    if (panFrom != null) {
      pan(event);
      panFrom = null;
      surface.setCursor(spaceHeld ? Cursor.OPEN_HAND : tool.cursor());
    } else if (zoomBox.isOpen()) {
      zoomBox.finish();
    } else {
      held.released(event);
    }
  }

  private void clicked(MouseEvent event) {
    boolean ours = event.getButton() == MouseButton.MIDDLE || spaceHeld || event.isShiftDown();
    boolean other = held != tool && event.getButton() == MouseButton.PRIMARY;
    if (other || !event.isStillSincePress() || (ours && !tool.isDrawing()) || spaceHeld) {
      return;
    }
    if (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.SECONDARY) {
      tool.clicked(event);
    }
  }

  private void moved(MouseEvent event) {
    note(event);
    if (spaceHeld) {
      if (panFrom == null) {
        beginPan(event);
      }
      pan(event);
    } else {
      tool.moved(event);
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getTarget() != surface) {
      return;
    }
    if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
      if (!spaceHeld) {
        spaceHeld = true;
        surface.setCursor(Cursor.OPEN_HAND);
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && zoomBox.isOpen()) {
      zoomBox.cancel();
      event.consume();
    } else if (tool.keyPressed(event)) {
      event.consume();
    }
  }

  /** Alt that has held a label is not to open the menu when it is let go. */
  private void altReleased(KeyEvent event) {
    if (event.getCode() == KeyCode.ALT) {
      surface.getScene().removeEventFilter(KeyEvent.KEY_RELEASED, altUsed);
      event.consume();
    }
  }

  private void keyReleased(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && spaceHeld) {
      letGoOfSpace();
      event.consume();
    }
  }

  private void letGoOfSpace() {
    spaceHeld = false;
    panFrom = null;
    surface.setCursor(tool.cursor());
  }

  private void beginPan(MouseEvent event) {
    panFrom = new Point2D(event.getX(), event.getY());
    panStart = navigator.view();
    surface.setCursor(Cursor.CLOSED_HAND);
  }

  private void pan(MouseEvent event) {
    // A wheel step during the drag changes the scale: go on from there.
    if (!navigator.isAtScaleOf(panStart)) {
      beginPan(event);
    }
    navigator.pan(panStart, event.getX() - panFrom.getX(), event.getY() - panFrom.getY());
  }

  private void note(MouseEvent event) {
    pointer = new Point2D(event.getX(), event.getY());
  }
}
