package se.strukturvy.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.action.ActionBook;
import se.strukturvy.ui.action.ActionControls;
import se.strukturvy.ui.map.ImageSwitch;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/** Menu bar and toolbar, made of the window's actions. */
final class WindowMenus {
  /** The actions of each menu by their ids; a dash is a line between them. */
  private static final String FILE = "new open addData - save saveAs export - quit";

  private static final String ISSUES =
      "newIssue reshapeIssue addPart removePlace deleteIssue - undo redo - openIssues"
          + " exchangeIssues exchangeFolder mergeIssues exportIssues - themes identity";
  private static final String MAP =
      "find fullExtent zoomSelection zoomIn zoomOut - back forward"
          + " - style copyStyle pasteStyle - moveLabels coordinates refresh";
  private static final String LEVELS = "level.MUNICIPALITY level.COUNTY level.REGION level.NATION";
  private static final String IMAGES =
      "swipe imageDifference - imageNew imageVersion imageProperties imageRemove"
          + " - imageImport imageExport";
  private static final String RUS = "rusCards rusMatrix rusHard rusRecognition - rusImport";
  private static final String VIEW = "panels mapOnly fullScreen - dark language";

  private final ActionControls controls;
  private final MapModel map;
  private final Messages texts;
  private final List<MenuItem> imageItems;

  WindowMenus(ActionBook actions, MapModel map, Messages texts) {
    this.controls = new ActionControls(actions);
    this.map = map;
    this.texts = texts;
    Menu below = controls.menu("", IMAGES.split(" ", -1));
    imageItems = List.copyOf(below.getItems());
    below.getItems().clear();
  }

  MenuBar menuBar() {
    MenuBar bar =
        new MenuBar(
            menu("menu.file", FILE),
            menu("menu.issues", ISSUES),
            maps(),
            images(),
            menu("menu.rus", RUS),
            menu("menu.view", VIEW));
    bar.setId("menu-bar");
    return bar;
  }

  private Menu menu(String title, String actions) {
    return controls.menu(texts.get(title), actions.split(" ", -1));
  }

  private Menu maps() {
    Menu menu = menu("menu.map", MAP);
    menu.getItems().add(2, menu("menu.level", LEVELS));
    return menu;
  }

  private Menu images() {
    Menu menu = new Menu(texts.get("menu.images"));
    map.project().addListener((property, before, now) -> fill(menu));
    map.activeImages().addListener((property, before, now) -> fill(menu));
    fill(menu);
    return menu;
  }

  private void fill(Menu menu) {
    menu.getItems().clear();
    List<StructureImage> images = map.project().get().images();
    for (int i = 0; i < images.size(); i++) {
      String id = images.get(i).id();
      CheckMenuItem item = new CheckMenuItem(images.get(i).title() + "  (" + (i + 1) + ")");
      item.setSelected(map.activeImages().get().contains(id));
      item.setOnAction(
          event -> map.activeImages().set(ImageSwitch.choose(map.activeImages().get(), id, false)));
      menu.getItems().add(item);
    }
    if (!images.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().addAll(imageItems);
  }

  /** The toolbar, and a search at its end, for which there is room in narrow windows, too. */
  Node toolBar(Node search) {
    ToolBar bar = new ToolBar();
    bar.setId("tool-bar");
    for (String group :
        List.of(
            "open,addData,save",
            "fullExtent,zoomIn,zoomOut,back,forward",
            LEVELS.replace(' ', ','),
            "newIssue,reshapeIssue",
            "swipe",
            "undo,redo",
            "panels,fullScreen,dark")) {
      if (!bar.getItems().isEmpty()) {
        bar.getItems().add(new Separator(Orientation.VERTICAL));
      }
      for (String id : group.split(",", -1)) {
        Node button = controls.button(id);
        button.getStyleClass().add("flat");
        bar.getItems().add(button);
      }
    }
    HBox.setHgrow(bar, Priority.ALWAYS);
    bar.setMinWidth(0);
    HBox tools = new HBox(bar, search);
    tools.setId("tools");
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }
}
