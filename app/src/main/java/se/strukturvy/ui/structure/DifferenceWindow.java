package se.strukturvy.ui.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.LayerContent;
import se.strukturvy.project.VersionLink;
import se.strukturvy.structure.ImageChange;
import se.strukturvy.structure.ImageChange.What;
import se.strukturvy.structure.ImageComparison;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/**
 * Two versions of a structure image and what differs between them, as a list; a row that is chosen
 * is shown on the map. Below it, what still points at the older version.
 */
public final class DifferenceWindow {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 560;

  private final Stage stage = new Stage();
  private final MapModel map;
  private final Host host;
  private final Messages texts;
  private final ImageChoice before = new ImageChoice();
  private final ImageChoice after = new ImageChoice();
  private final Label count = new Label();
  private final ChangeTable table;
  private final LinkList links;

  /** What the window needs of the program around it. */
  public interface Host {
    /** Marks changes on the map; none to clear it. */
    void mark(List<ImageChange> changes);

    /** Shows a box, metres. */
    void zoomTo(Envelope box);

    /** What points at one version only. */
    List<VersionLink> links(StructureImage from, StructureImage to);

    /** Moves links to the other version, then runs {@code done}. */
    void move(StructureImage from, StructureImage to, List<VersionLink> links, Runnable done);
  }

  /** Makes a window above {@code owner}. */
  public DifferenceWindow(Window owner, MapModel map, Host host, Messages texts) {
    this.map = map;
    this.host = host;
    this.texts = texts;
    table = new ChangeTable(texts);
    links = new LinkList(this::move, texts);
    stage.initOwner(owner);
    stage.setTitle(texts.get("diff.window"));
    stage.setScene(new Scene(content(), WIDTH, HEIGHT));
    stage.getScene().getStylesheets().addAll(owner.getScene().getStylesheets());
    stage
        .getScene()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
              }
            });
    stage.setOnHidden(event -> host.mark(List.of()));
    Consumer<Object> again = any -> compare();
    before.valueProperty().addListener((property, old, now) -> again.accept(now));
    after.valueProperty().addListener((property, old, now) -> again.accept(now));
    table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> show(now));
  }

  private VBox content() {
    GridPane versions = new GridPane();
    versions.setHgap(8);
    versions.setVgap(6);
    versions.addRow(0, new Label(texts.get("diff.before")), before);
    versions.addRow(1, new Label(texts.get("diff.after")), after);
    GridPane.setHgrow(before, Priority.ALWAYS);
    GridPane.setHgrow(after, Priority.ALWAYS);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox content = new VBox(8, versions, count, table, links);
    content.setPadding(new Insets(12));
    return content;
  }

  /** Shows what differs between an image and the version before it, or another image. */
  public void show(StructureImage image) {
    List<StructureImage> images = map.project().get().images();
    StructureImage older =
        images.stream()
            .filter(each -> each.id().equals(image.replaces()))
            .findFirst()
            .orElse(image);
    StructureImage newer =
        images.stream()
            .filter(each -> older.equals(image) && each.replaces().equals(image.id()))
            .findFirst()
            .orElse(older.equals(image) ? images.get(images.size() - 1) : image);
    before.offer(images, older);
    after.offer(images, newer);
    stage.show();
    // JDK-8316423: some window managers open at 200x200 otherwise.
    Platform.runLater(stage::sizeToScene);
    stage.toFront();
    compare();
  }

  private void compare() {
    if (before.getValue() == null || after.getValue() == null) {
      return;
    }
    Map<String, LayerContent> contents = Map.copyOf(map.contents());
    List<ImageChange> changes = ImageComparison.of(before.getValue(), after.getValue(), contents);
    table.getItems().setAll(changes);
    count.setText(
        texts.get(
            "diff.count",
            number(changes, What.ADDED),
            number(changes, What.REMOVED),
            number(changes, What.MOVED),
            number(changes, What.RECLASSED)));
    host.mark(changes);
    links.show(host.links(before.getValue(), after.getValue()));
  }

  private void show(ImageChange change) {
    if (change != null) {
      host.zoomTo(change.extent());
      host.mark(List.of(change));
    } else {
      host.mark(table.getItems());
    }
  }

  private void move(List<VersionLink> chosen) {
    host.move(before.getValue(), after.getValue(), chosen, this::compare);
  }

  private static int number(List<ImageChange> changes, What what) {
    return (int) changes.stream().filter(change -> change.what() == what).count();
  }
}
