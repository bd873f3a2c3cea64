package se.strukturvy.ui.map.tool;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import se.strukturvy.ui.text.Messages;

/** The bar above the map while an issue is drawn: what is drawn, and how it goes on. */
final class SketchBar extends VBox {
  private final Map<Sketch.Kind, ToggleButton> kinds = new EnumMap<>(Sketch.Kind.class);
  private final ToggleButton snap = new ToggleButton();
  private final HintLine hint = new HintLine("");

  SketchBar(
      Messages texts,
      Consumer<Sketch.Kind> choose,
      Runnable nextPart,
      Runnable finish,
      Runnable leave) {
    getStyleClass().add("sketch-bar");
    setPickOnBounds(false);
    HBox row = new HBox();
    row.getStyleClass().add("sketch-buttons");
    row.setPickOnBounds(false);
    ToggleGroup one = new ToggleGroup();
    for (Sketch.Kind kind : Sketch.Kind.values()) {
      String name = "sketch." + kind.name().toLowerCase(Locale.ROOT);
      ToggleButton button = ready(new ToggleButton(texts.get(name), new FontIcon(icon(kind))));
      button.setTooltip(new Tooltip(texts.get(name + ".key")));
      button.setToggleGroup(one);
      button.setOnAction(event -> choose.accept(kind));
      kinds.put(kind, button);
      row.getChildren().add(button);
    }
    Button part = button(texts.get("sketch.part"), nextPart);
    part.setGraphic(new FontIcon(MaterialDesignP.PLUS));
    part.setTooltip(new Tooltip(texts.get("sketch.part.key")));
    ready(snap).setText(texts.get("sketch.snap"));
    snap.setGraphic(new FontIcon(MaterialDesignM.MAGNET));
    snap.setTooltip(new Tooltip(texts.get("sketch.snap.key")));
    snap.setSelected(true);
    Button done = button(texts.get("sketch.finish"), finish);
    row.getChildren().addAll(part, snap, done, button(texts.get("sketch.leave"), leave));
    hint.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(row, hint);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private static Button button(String text, Runnable act) {
    Button button = ready(new Button(text));
    button.setOnAction(event -> act.run());
    return button;
  }

  /** The keys stay with the map, and no word is cut. */
  private static <T extends ButtonBase> T ready(T button) {
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Whether vertices are drawn to those that are near. */
  boolean snaps() {
    return snap.isSelected();
  }

  void toggleSnap() {
    snap.setSelected(!snap.isSelected());
  }

  /** Shows what is drawn now and what can be done next. */
  void update(Sketch.Kind kind, String sentence) {
    kinds.get(kind).setSelected(true);
    hint.setText(sentence);
  }

  private static Ikon icon(Sketch.Kind kind) {
    return switch (kind) {
      case POINT -> MaterialDesignM.MAP_MARKER;
      case LINE -> MaterialDesignV.VECTOR_POLYLINE;
      case AREA -> MaterialDesignV.VECTOR_POLYGON;
    };
  }
}
