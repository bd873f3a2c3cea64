package se.strukturvy.ui.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Layer;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.text.Messages;

/** Lets people change everything about a structure image: its facts, members and legend. */
public final class ImageDialog {
  private static final double WIDTH = 820;
  private static final double HEIGHT = 430;

  private final Window owner;
  private final Messages texts;

  /**
   * What the image may be made of.
   *
   * @param layers the project's layers
   * @param fields names of their fields, by layer id
   * @param found the classes that the data of members name
   * @param view the ground that the map shows
   */
  public record Material(
      List<Layer> layers,
      Map<String, List<String>> fields,
      Function<List<ImageMember>, List<LegendClass>> found,
      Envelope view) {}

  /** Makes a dialog above {@code owner}. */
  public ImageDialog(Window owner, Messages texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /** Asks; empty when people changed their mind. */
  public Optional<StructureImage> edit(StructureImage image, Material material) {
    ImageForm form = new ImageForm(image, material.view(), texts);
    MemberRows members =
        new MemberRows(image.members(), material.layers(), material.fields(), texts);
    ClassRows classes =
        new ClassRows(image.legend(), () -> material.found().apply(members.members()), texts);
    TabPane tabs =
        new TabPane(
            tab("edit.facts", form), tab("edit.members", members), tab("edit.classes", classes));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setPrefSize(WIDTH, HEIGHT);
    return dialog(tabs, () -> form.fault() != null ? form.fault() : members.fault())
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
        .map(
            button ->
                form.applied(image).withMembers(members.members()).withLegend(classes.legend()));
  }

  /** A dialog that is not left with OK while {@code faults} gives the key of what is wrong. */
  private Dialog<ButtonType> dialog(TabPane tabs, Supplier<String> faults) {
    Label fault = new Label();
    fault.getStyleClass().add("danger");
    fault.setWrapText(true);
    fault.setMinHeight(Region.USE_PREF_SIZE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("edit.window"));
    dialog.setResizable(true);
    // The look gives dialogs a width of their own, too narrow for a row of a member.
    dialog.getDialogPane().setMinWidth(WIDTH);
    dialog.getDialogPane().setContent(new VBox(6, tabs, fault));
    ButtonType save = new ButtonType(texts.get("edit.save"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(texts.get("edit.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(save, cancel);
    dialog
        .getDialogPane()
        .lookupButton(save)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              String wrong = faults.get();
              if (wrong != null) {
                fault.setText(texts.get(wrong));
                event.consume();
              }
            });
    return dialog;
  }

  private Tab tab(String key, Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    return new Tab(texts.get(key), scroll);
  }
}
