package se.strukturvy.ui;

import static se.strukturvy.ui.action.Keys.alt;
import static se.strukturvy.ui.action.Keys.ctrl;
import static se.strukturvy.ui.action.Keys.ctrlAlt;
import static se.strukturvy.ui.action.Keys.ctrlAnyShift;
import static se.strukturvy.ui.action.Keys.ctrlShift;
import static se.strukturvy.ui.action.Keys.key;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import se.strukturvy.map.Viewport;
import se.strukturvy.ui.MapLevels.Level;
import se.strukturvy.ui.action.ActionBook;
import se.strukturvy.ui.desk.StyleDesk;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.strategy.StrategyWindow.Part;

/** Writes the window's actions into a book: their keys, their icons, and what they do. */
record WindowActions(ActionBook book) {
  /** An arrow key moves the map by this part of the view. */
  private static final double PAN = 0.2;

  void addFiles(FileCommands files, Runnable refresh, Runnable quit) {
    book.add("new", MaterialDesignF.FILE_OUTLINE, files::begin, ctrl(KeyCode.N));
    book.add("open", MaterialDesignF.FOLDER_OPEN_OUTLINE, files::open, ctrl(KeyCode.O));
    book.add("save", MaterialDesignC.CONTENT_SAVE_OUTLINE, files::save, ctrl(KeyCode.S));
    book.add("saveAs", null, files::saveAs, ctrlShift(KeyCode.S));
    book.add("addData", MaterialDesignL.LAYERS_PLUS, files::addData, ctrl(KeyCode.L));
    book.add("export", MaterialDesignI.IMAGE_OUTLINE, files::exportPicture, ctrl(KeyCode.P));
    book.add("refresh", MaterialDesignR.REFRESH, refresh, key(KeyCode.F5));
    book.add("quit", null, quit, ctrl(KeyCode.Q));
  }

  void addHistory(WindowHistory history) {
    book.addNamed(
        "undo",
        MaterialDesignU.UNDO,
        history.undoName(),
        history.canUndo(),
        history::undo,
        ctrl(KeyCode.Z));
    book.addNamed(
        "redo",
        MaterialDesignR.REDO,
        history.redoName(),
        history.canRedo(),
        history::redo,
        ctrl(KeyCode.Y),
        ctrlShift(KeyCode.Z));
  }

  void addIssues(IssueCommands issues, MapArea area) {
    book.addOnMap(
        "newIssue",
        MaterialDesignM.MAP_MARKER_PLUS,
        () -> area.issueTools().newIssue(),
        key(KeyCode.N));
    book.addOnIssues(
        "reshapeIssue",
        MaterialDesignV.VECTOR_POLYLINE_EDIT,
        () -> area.issueTools().reshape(),
        key(KeyCode.E));
    book.addOnMap("addPart", MaterialDesignV.VECTOR_UNION, () -> area.issueTools().addPart());
    book.addOnMap("removePlace", null, () -> area.issueTools().removePlace());
    book.addOnMap("deleteIssue", null, issues::deleteSelected, key(KeyCode.DELETE));
  }

  void addIssueFile(IssueDialogs dialogs, IssueFileCommands files, IssueExportCommand export) {
    book.add("exportIssues", null, export::run, ctrlShift(KeyCode.P));
    book.add("openIssues", null, files::open, ctrlShift(KeyCode.O));
    book.add("exchangeIssues", MaterialDesignS.SYNC, files::exchange, ctrlShift(KeyCode.E));
    book.add("exchangeFolder", null, files::chooseFolder);
    book.add("mergeIssues", MaterialDesignS.SOURCE_MERGE, dialogs::merge, ctrlShift(KeyCode.M));
    book.add("themes", null, dialogs::themes);
    book.add("identity", null, dialogs::identity);
  }

  void addImages(MapModel map, MapArea area, ImageCommands images) {
    BooleanBinding two =
        Bindings.createBooleanBinding(() -> map.project().get().images().size() > 1, map.project());
    BooleanBinding chosen =
        Bindings.createBooleanBinding(
            () -> !map.activeImages().get().isEmpty(), map.activeImages());
    BooleanBinding any =
        Bindings.createBooleanBinding(() -> !map.project().get().images().isEmpty(), map.project());
    book.addSwitchOnMap(
        "swipe", MaterialDesignC.COMPARE, map.swipe().active(), two, area::swipe, key(KeyCode.S));
    book.add("imageDifference", null, two, images::difference, ctrlShift(KeyCode.D));
    book.add("imageNew", null, images::begin);
    book.add("imageVersion", null, chosen, images::nextVersion);
    book.add("imageProperties", null, chosen, images::properties, alt(KeyCode.ENTER));
    book.add("imageRemove", null, chosen, images::remove);
    book.add("imageImport", null, images::importImages);
    book.add("imageExport", null, any, images::exportImages);
  }

  void addStrategy(StrategyCommands strategy) {
    book.add("rusCards", null, () -> strategy.show(Part.CARD), ctrlShift(KeyCode.R));
    book.add("rusMatrix", null, () -> strategy.show(Part.MATRIX), ctrlShift(KeyCode.K));
    book.add("rusHard", null, () -> strategy.show(Part.HARDSHIPS));
    book.add("rusRecognition", null, () -> strategy.show(Part.RECOGNITION));
    book.add("rusImport", null, strategy::importStrategy);
  }

  void addNavigation(Navigator navigator, MapArea area, Runnable chooseDisplay) {
    book.add("coordinates", MaterialDesignC.CROSSHAIRS, chooseDisplay);
    book.add(
        "zoomIn",
        MaterialDesignM.MAGNIFY_PLUS,
        () -> navigator.zoom(Navigator.STEP),
        ctrlAnyShift(KeyCode.PLUS),
        ctrlAnyShift(KeyCode.EQUALS),
        ctrl(KeyCode.ADD));
    book.add(
        "zoomOut",
        MaterialDesignM.MAGNIFY_MINUS,
        () -> navigator.zoom(1 / Navigator.STEP),
        ctrl(KeyCode.MINUS),
        ctrl(KeyCode.SUBTRACT));
    book.add("fullExtent", MaterialDesignH.HOME_OUTLINE, navigator::showAll, ctrlShift(KeyCode.F));
    book.addOnMap(
        "moveLabels",
        MaterialDesignT.TAG_TEXT_OUTLINE,
        () -> area.view().use(area.labelMover()),
        key(KeyCode.T));
    book.add(
        "zoomSelection", MaterialDesignC.CROSSHAIRS_GPS, area::zoomToSelection, ctrl(KeyCode.J));
    book.add("back", MaterialDesignA.ARROW_LEFT, navigator::back, alt(KeyCode.LEFT));
    book.add("forward", MaterialDesignA.ARROW_RIGHT, navigator::forward, alt(KeyCode.RIGHT));
    addMapKeys(navigator);
  }

  void addLevels(MapLevels levels) {
    addLevel(levels, Level.MUNICIPALITY, KeyCode.DIGIT1);
    addLevel(levels, Level.COUNTY, KeyCode.DIGIT2);
    addLevel(levels, Level.REGION, KeyCode.DIGIT3);
    addLevel(levels, Level.NATION, KeyCode.DIGIT4);
  }

  private void addLevel(MapLevels levels, Level level, KeyCode code) {
    book.add("level." + level.name(), null, () -> levels.show(level), alt(code));
  }

  private void addMapKeys(Navigator navigator) {
    book.addOnMap("home", null, navigator::showAll, key(KeyCode.HOME));
    book.addOnMap("closer", null, () -> navigator.zoom(Navigator.STEP), key(KeyCode.PAGE_UP));
    book.addOnMap(
        "farther", null, () -> navigator.zoom(1 / Navigator.STEP), key(KeyCode.PAGE_DOWN));
    addPan(navigator, "panWest", KeyCode.LEFT, 1, 0);
    addPan(navigator, "panEast", KeyCode.RIGHT, -1, 0);
    addPan(navigator, "panNorth", KeyCode.UP, 0, 1);
    addPan(navigator, "panSouth", KeyCode.DOWN, 0, -1);
  }

  private void addPan(Navigator navigator, String id, KeyCode code, int right, int down) {
    book.addOnMap(
        id,
        null,
        () -> {
          Viewport view = navigator.view();
          navigator.pan(view, right * PAN * view.width(), down * PAN * view.height());
        },
        key(code));
  }

  void addStyles(StyleDesk styles, Runnable show, String pasted) {
    book.add("style", MaterialDesignP.PALETTE_OUTLINE, show, ctrl(KeyCode.DIGIT3), key(KeyCode.F7));
    book.add("copyStyle", null, styles::copy, ctrlAlt(KeyCode.C));
    book.add(
        "pasteStyle",
        null,
        styles.copied().isNotNull(),
        () -> styles.paste(pasted),
        ctrlAlt(KeyCode.V));
  }

  void addWindow(WindowLayout layout, WindowLook look, Stage stage, Runnable language) {
    book.addSwitch(
        "panels",
        MaterialDesignD.DOCK_LEFT,
        layout.panelsShown(),
        () -> layout.panelsShown().set(!layout.panelsShown().get()),
        ctrl(KeyCode.TAB));
    book.addSwitch(
        "mapOnly",
        null,
        layout.mapOnly(),
        () -> layout.mapOnly().set(!layout.mapOnly().get()),
        ctrlShift(KeyCode.TAB));
    book.addSwitch(
        "fullScreen",
        MaterialDesignF.FULLSCREEN,
        stage.fullScreenProperty(),
        () -> stage.setFullScreen(!stage.isFullScreen()),
        key(KeyCode.F11));
    book.addSwitch("dark", MaterialDesignT.THEME_LIGHT_DARK, look.dark(), look::toggle);
    book.add("language", MaterialDesignT.TRANSLATE, language);
  }
}
