package se.strukturvy.ui.structure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.map.Layer;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.ui.text.Messages;

/** Which layers belong to a structure image, which of their features, and where their class is. */
final class MemberRows extends VBox {
  private final List<Layer> layers;
  private final Map<String, List<String>> fields;
  private final Messages texts;
  private final VBox rows = new VBox(6);

  /**
   * Makes rows.
   *
   * @param fields names of the fields, by layer id
   */
  MemberRows(
      List<ImageMember> members,
      List<Layer> layers,
      Map<String, List<String>> fields,
      Messages texts) {
    this.layers = layers;
    this.fields = fields;
    this.texts = texts;
    setSpacing(8);
    setPadding(new Insets(12));
    Label what = new Label(texts.get("edit.members.what"));
    what.setWrapText(true);
    what.getStyleClass().addAll("muted", "small");
    Button add = new Button(texts.get("edit.members.add"), new FontIcon(MaterialDesignP.PLUS));
    add.setId("image-member-add");
    add.setDisable(layers.isEmpty());
    add.setOnAction(
        event ->
            add(
                new ImageMember(
                    layers.get(0).id(), null, MemberRow.likely(layers.get(0).id(), fields))));
    getChildren().addAll(what, rows, add);
    members.forEach(this::add);
  }

  private void add(ImageMember member) {
    MemberRow row = new MemberRow(member, layers, fields, texts);
    row.onRemove(() -> rows.getChildren().remove(row));
    rows.getChildren().add(row);
  }

  private Stream<MemberRow> all() {
    return rows.getChildren().stream().map(MemberRow.class::cast);
  }

  /** What is wrong with what was filled in, as a key of the bundle; null for nothing. */
  String fault() {
    return all().map(MemberRow::fault).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The members as they are filled in now. */
  List<ImageMember> members() {
    return all().map(MemberRow::member).toList();
  }
}
