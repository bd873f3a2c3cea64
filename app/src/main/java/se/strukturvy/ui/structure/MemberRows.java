package se.strukturvy.ui.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.FilterSyntaxException;
import se.strukturvy.map.Layer;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.ImageMember.Role;
import se.strukturvy.ui.text.Messages;

/** Which layers belong to a structure image, which of their features, and where their class is. */
final class MemberRows extends VBox {
  private final List<Layer> layers;
  private final Map<String, List<String>> fields;
  private final Messages texts;
  private final VBox rows = new VBox(6);
  private final List<Row> all = new ArrayList<>();

  /** The controls of one member. */
  private record Row(
      ComboBox<Layer> layer, ComboBox<String> field, TextField filter, CheckBox follows) {
    ImageMember member() {
      String ecql = filter.getText().isBlank() ? null : filter.getText().strip();
      return new ImageMember(
          layer.getValue().id(),
          ecql,
          String.valueOf(field.getEditor().getText()).strip(),
          follows.isSelected() ? Role.FOLLOWER : Role.PARTY);
    }
  }

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
        event -> add(new ImageMember(layers.get(0).id(), null, likely(layers.get(0).id()))));
    getChildren().addAll(what, rows, add);
    members.forEach(this::add);
  }

  private void add(ImageMember member) {
    ComboBox<Layer> layer = new ComboBox<>();
    layer.getItems().setAll(layers);
    layer.setConverter(new Titles());
    layers.stream()
        .filter(each -> each.id().equals(member.layerId()))
        .findFirst()
        .ifPresent(layer::setValue);
    if (layer.getValue() == null && !layers.isEmpty()) {
      layer.setValue(layers.get(0));
    }
    ComboBox<String> field = new ComboBox<>();
    field.setEditable(true);
    field.getItems().setAll(fields.getOrDefault(member.layerId(), List.of()));
    field.getEditor().setText(member.classField());
    layer
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              field.getItems().setAll(fields.getOrDefault(now.id(), List.of()));
              field.getEditor().setText(likely(now.id()));
            });
    TextField filter = new TextField(member.filter() == null ? "" : member.filter());
    filter.setPromptText(texts.get("edit.members.filter"));
    filter.setTooltip(new Tooltip(texts.get("edit.members.filter.tip")));
    CheckBox follows = new CheckBox(texts.get("edit.members.follows"));
    follows.setSelected(member.role() == Role.FOLLOWER);
    follows.setTooltip(new Tooltip(texts.get("edit.members.follows.tip")));
    follows.setMinWidth(USE_PREF_SIZE);
    Row row = new Row(layer, field, filter, follows);
    Button remove = new Button("", new FontIcon(MaterialDesignC.CLOSE));
    remove.getStyleClass().addAll("flat", "button-icon");
    remove.setAccessibleText(texts.get("edit.remove"));
    remove.setTooltip(new Tooltip(texts.get("edit.remove")));
    layer.setPrefWidth(190);
    field.setPrefWidth(150);
    HBox.setHgrow(filter, Priority.ALWAYS);
    HBox line = new HBox(6, layer, field, filter, follows, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    remove.setOnAction(event -> remove(row, line));
    all.add(row);
    rows.getChildren().add(line);
  }

  private void remove(Row row, Node line) {
    all.remove(row);
    rows.getChildren().remove(line);
  }

  private String likely(String layerId) {
    List<String> names = fields.getOrDefault(layerId, List.of());
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains("klass"))
        .findFirst()
        .orElse(names.isEmpty() ? "" : names.get(0));
  }

  /** What is wrong with what was filled in, as a key of the bundle; null for nothing. */
  String fault() {
    for (Row row : all) {
      if (row.layer().getValue() == null || row.field().getEditor().getText().isBlank()) {
        return "edit.fault.member";
      }
      try {
        if (!row.filter().getText().isBlank()) {
          FeatureFilter.parse(row.filter().getText());
        }
      } catch (FilterSyntaxException e) {
        return "edit.fault.filter";
      }
    }
    return null;
  }

  /** The members as they are filled in now. */
  List<ImageMember> members() {
    return all.stream().map(Row::member).toList();
  }

  private static final class Titles extends StringConverter<Layer> {
    @Override
    public String toString(Layer layer) {
      return layer == null ? "" : layer.title();
    }

    @Override
    public Layer fromString(String text) {
      return null;
    }
  }
}
