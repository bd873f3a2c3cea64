package se.strukturvy.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.ui.action.ActionBook;
import se.strukturvy.ui.action.ActionControls;
import se.strukturvy.ui.map.MapView;
import se.strukturvy.ui.text.Messages;

/** The menu under the right mouse button on the map; while something is drawn there is none. */
final class MapMenu {
  private final Session session;
  private final MapArea area;
  private final Messages texts;
  private final ContextMenu menu = new ContextMenu();
  private final MenuItem release;
  private double x;
  private double y;

  /**
   * Makes the menu.
   *
   * @param actions of the window; some are offered here, too, for the full screen has no other menu
   */
  MapMenu(Session session, MapArea area, ActionBook actions, Messages texts) {
    this.session = session;
    this.area = area;
    this.texts = texts;
    release =
        item(
            "context.releaseLabel",
            () -> area.labelMover().at(x, y).ifPresent(area.labelMover()::release));
    menu.getItems()
        .addAll(
            item("context.newIssue", () -> area.issueTools().newIssueAt(x, y)),
            item("context.identify", () -> area.identify(x, y)),
            new SeparatorMenuItem(),
            item("context.copySweref", () -> copy(sweref())),
            item("context.copyWgs84", () -> copy(wgs84())),
            release);
    release.setVisible(false);
    Menu shared = new ActionControls(actions).menu("", "-", "undo", "redo", "-", "fullScreen");
    List<MenuItem> items = List.copyOf(shared.getItems());
    shared.getItems().clear();
    menu.getItems().addAll(items);
  }

  void attach() {
    MapView view = area.view();
    view.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (!area.isDrawing()) {
            x = event.getX();
            y = event.getY();
            release.setVisible(
                area.labelMover().at(x, y).filter(area.labelMover()::isMoved).isPresent());
            menu.show(view, event.getScreenX(), event.getScreenY());
          }
          event.consume();
        });
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> run.run());
    return item;
  }

  private Coordinate ground() {
    return session.map().viewport().get().toMap(x, y);
  }

  private String sweref() {
    Coordinate at = ground();
    return String.format(Locale.ROOT, "N %.0f E %.0f", at.y, at.x);
  }

  /** Latitude and longitude in degrees with five decimals: about a metre. */
  private String wgs84() {
    Coordinate at = ground();
    double[] xy = {at.x, at.y};
    session
        .catalog()
        .transform(session.map().project().get().map().crs(), CoordinateReferenceSystem.WGS_84)
        .transform(xy, 1);
    return String.format(Locale.ROOT, "%.5f, %.5f", xy[1], xy[0]);
  }

  private void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    session.activity().message().set(texts.get("context.copied", text));
  }
}
