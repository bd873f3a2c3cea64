package se.strukturvy.ui.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.FilterSyntaxException;
import se.strukturvy.map.Layer;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.ImageMember.Role;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.text.Messages;

/** One layer of a structure image: which of its features belong to it, and where their class is. */
final class MemberRow extends HBox {
  private final ComboBox<Layer> layer = new ComboBox<>();
  private final ComboBox<String> field = new ComboBox<>();
  private final TextField filter = new TextField();
  private final CheckBox follows = new CheckBox();
  private final Button remove = new Button("", new FontIcon(MaterialDesignC.CLOSE));

  /**
   * Makes a row.
   *
   * @param fields names of the fields, by layer id
   */
  MemberRow(
      ImageMember member, List<Layer> layers, Map<String, List<String>> fields, Messages texts) {
    offer(layers, member.layerId());
    field.setEditable(true);
    field.getItems().setAll(fields.getOrDefault(member.layerId(), List.of()));
    field.getEditor().setText(member.classField());
    layer
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              field.getItems().setAll(fields.getOrDefault(now.id(), List.of()));
              field.getEditor().setText(likely(now.id(), fields));
            });
    filter.setText(member.filter() == null ? "" : member.filter());
    follows.setSelected(member.role() == Role.FOLLOWER);
    explain(texts);
    layer.setPrefWidth(190);
    field.setPrefWidth(150);
    HBox.setHgrow(filter, Priority.ALWAYS);
    setSpacing(6);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(layer, field, filter, follows, remove);
  }

  private void offer(List<Layer> layers, String chosen) {
    layer.getItems().setAll(layers);
    layer.setConverter(new NameConverter<>(Layer::title));
    layers.stream().filter(each -> each.id().equals(chosen)).findFirst().ifPresent(layer::setValue);
  }

  private void explain(Messages texts) {
    filter.setPromptText(texts.get("edit.members.filter"));
    filter.setTooltip(new Tooltip(texts.get("edit.members.filter.tip")));
    follows.setText(texts.get("edit.members.follows"));
    follows.setTooltip(new Tooltip(texts.get("edit.members.follows.tip")));
    follows.setMinWidth(USE_PREF_SIZE);
    remove.getStyleClass().addAll("flat", "button-icon");
    remove.setAccessibleText(texts.get("edit.remove"));
    remove.setTooltip(new Tooltip(texts.get("edit.remove")));
  }

  /** Says what the button that takes the row away does. */
  void onRemove(Runnable removed) {
    remove.setOnAction(event -> removed.run());
  }

  /** The field of a layer that names classes, as far as names tell. */
  static String likely(String layerId, Map<String, List<String>> fields) {
    List<String> names = fields.getOrDefault(layerId, List.of());
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains("klass"))
        .findFirst()
        .orElse(names.isEmpty() ? "" : names.get(0));
  }

  /** What is wrong with what was filled in, as a key of the bundle; null for nothing. */
  String fault() {
    if (layer.getValue() == null || field.getEditor().getText().isBlank()) {
      return "edit.fault.member";
    }
    try {
      if (!filter.getText().isBlank()) {
        FeatureFilter.parse(filter.getText());
      }
      return null;
    } catch (FilterSyntaxException e) {
      return "edit.fault.filter";
    }
  }

  /** The member as it is filled in now. */
  ImageMember member() {
    String ecql = filter.getText().isBlank() ? null : filter.getText().strip();
    return new ImageMember(
        layer.getValue().id(),
        ecql,
        String.valueOf(field.getEditor().getText()).strip(),
        follows.isSelected() ? Role.FOLLOWER : Role.PARTY);
  }
}
