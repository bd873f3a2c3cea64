package se.strukturvy.ui.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Field;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Font;
import se.strukturvy.style.TextSymbolizer.Halo;
import se.strukturvy.style.TextSymbolizer.Placement;
import se.strukturvy.style.classify.StyleDesign;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.ui.text.Messages;

/** The label of a layer: its field, size and halo. */
final class LabelBox {
  private static final double USUAL_SIZE = 12;
  private static final Halo HALO = new Halo(Rgba.parse("#FFFFFFD9"), Size.px(2));

  private final StyleEdits edits;
  private final Messages texts;
  private final Choice<String> field;
  private final NumberBox size;
  private final CheckBox halo = new CheckBox();
  private GeometryKind kind = GeometryKind.NONE;
  private boolean following;

  LabelBox(StyleEdits edits) {
    this.edits = edits;
    texts = edits.texts();
    field = new Choice<>(f -> f.isEmpty() ? texts.get("label.none") : f, this::choose);
    size = new NumberBox(6, 72, 1, this::resize);
    halo.setOnAction(event -> setHalo());
  }

  /** Adds the rows, with the values of the layer's label. */
  void addTo(Rows table, StyleDesign design, FeatureType type) {
    kind = type == null ? GeometryKind.NONE : type.kind();
    List<String> names = new ArrayList<>(List.of(""));
    if (type != null) {
      type.fields().stream().map(Field::name).forEach(names::add);
    }
    TextSymbolizer label = design.label().orElse(null);
    String shown = label == null ? "" : plain(label.label());
    if (!names.contains(shown)) {
      names.add(shown);
    }
    following = true;
    field.show(names, shown);
    table.add(texts.get("label"), field);
    if (label != null) {
      size.show(label.font().size().value());
      halo.setSelected(label.halo() != null);
      table.add(
          texts.get(
              "label.size",
              texts.get("unit." + label.font().size().unit().name().toLowerCase(Locale.ROOT))),
          size);
      table.add(texts.get("label.halo"), halo);
    }
    following = false;
  }

  private static String plain(String label) {
    return label.startsWith("\"") && label.endsWith("\"")
        ? label.substring(1, label.length() - 1).replace("\"\"", "\"")
        : label;
  }

  private void choose(String name) {
    edits.restyle(
        "label",
        design -> {
          if (name.isEmpty()) {
            return design.labelled(null);
          }
          String label = Ecql.name(name);
          return design.label().isEmpty()
              ? design.labelled(fresh(label))
              : design.relabelled(old -> with(old, label, old.font(), old.halo()));
        });
  }

  private TextSymbolizer fresh(String label) {
    Placement placement =
        switch (kind) {
          case LINE -> Placement.ALONG_LINE;
          case POLYGON -> Placement.CENTRED;
          default -> Placement.AROUND_POINT;
        };
    Font font = new Font(Size.px(USUAL_SIZE), false, false, false, 0);
    return new TextSymbolizer(label, font, Rgba.parse("#1A1A1A"), HALO, placement, 5, null);
  }

  private void resize(double value) {
    if (!following) {
      edits.restyle(
          "label",
          design ->
              design.relabelled(
                  l ->
                      with(
                          l,
                          l.label(),
                          l.font().withSize(new Size(value, l.font().size().unit())),
                          l.halo())));
    }
  }

  private void setHalo() {
    Halo edge = halo.isSelected() ? HALO : null;
    edits.restyle("label", design -> design.relabelled(l -> with(l, l.label(), l.font(), edge)));
  }

  private static TextSymbolizer with(TextSymbolizer l, String label, Font font, Halo halo) {
    return new TextSymbolizer(
        label,
        font,
        l.colour(),
        halo,
        l.placement(),
        l.priority(),
        l.shield(),
        l.rotation(),
        l.expressions());
  }
}
