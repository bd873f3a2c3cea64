package se.strukturvy.ui;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import se.strukturvy.issue.Issue;
import se.strukturvy.map.Viewport;

/** The real window on a small county, with a hand at the mouse and one at the keys. */
abstract class WindowHands extends FxTest {
  @TempDir private Path folder;
  final FxRobot robot = new FxRobot();
  WindowFixture window;
  Node map;

  @BeforeEach
  void open() throws Exception {
    window = onFx(() -> new WindowFixture(folder));
    settle();
    map = window.stage.getScene().lookup("#map");
    // The panels get their sizes a few turns after the window is shown.
    for (int i = 0; i < 3; i++) {
      onFx(
          () -> {
            window.stage.getScene().getRoot().applyCss();
            window.stage.getScene().getRoot().layout();
            map.requestFocus();
            return null;
          });
      settle();
    }
  }

  @AfterEach
  void close() throws Exception {
    robot.release(new KeyCode[] {});
    robot.release(new MouseButton[] {});
    onFx(
        () -> {
          window.close();
          return null;
        });
  }

  MenuItem menuItem(String id) {
    MenuBar bar = (MenuBar) window.stage.getScene().lookup("#menu-bar");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  Node sketchBar() {
    return window.stage.getScene().lookup(".sketch-bar");
  }

  Issue theIssue() throws Exception {
    await(() -> window.selection.issues().get().size() == 1);
    settle();
    return window.selection.issues().get().get(0);
  }

  static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(condition));
  }

  void type(KeyCode... keys) throws Exception {
    robot.push(keys);
    settle();
  }

  Viewport view() throws Exception {
    return onFx(window.map.viewport()::get);
  }

  /** The point on the screen at a part of the map's width and height. */
  Point2D at(double across, double down) throws Exception {
    Bounds bounds = onFx(() -> map.localToScreen(map.getBoundsInLocal()));
    return new Point2D(
        Math.rint(bounds.getMinX() + across * bounds.getWidth()),
        Math.rint(bounds.getMinY() + down * bounds.getHeight()));
  }

  Coordinate groundAt(Point2D screen) throws Exception {
    Point2D pixel = onFx(() -> map.screenToLocal(screen));
    return view().toMap(pixel.getX(), pixel.getY());
  }
}
