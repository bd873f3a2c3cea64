package se.strukturvy.ui.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.map.Layer;

/**
 * The small pictures right of a layer's name that say how its data fare.
 *
 * @param facts the words for them
 * @param commands what a click on one asks for
 */
record LayerIndicators(LayerFacts facts, LayerCommands commands) {
  List<Node> of(Layer layer) {
    LayerState state = facts.state(layer);
    List<Node> shown = new ArrayList<>();
    if (facts.isBeingRead(layer)) {
      shown.add(progress(state.progress()));
    }
    if (state.hasFailed()) {
      shown.add(
          icon(
              MaterialDesignA.ALERT_CIRCLE_OUTLINE,
              "danger",
              facts.texts().get("indicator.failed", facts.texts().sentences().say(state.failure())),
              owner -> commands.findFile(layer.id())));
    }
    if (state.isCrsUnknown()) {
      shown.add(
          icon(
              MaterialDesignC.CROSSHAIRS_QUESTION,
              "warning",
              facts.texts().get("indicator.crs"),
              owner -> commands.chooseCrs(layer.id())));
    }
    if (!state.notes().isEmpty()) {
      boolean lost = state.notes().stream().anyMatch(n -> n.severity() == ReadNote.Severity.LOSS);
      shown.add(
          icon(
              MaterialDesignN.NOTE_TEXT_OUTLINE,
              lost ? "warning" : "muted",
              facts.notes(layer) + "\n" + facts.texts().get("notes.click"),
              owner -> new LayerNotes(layer, facts).showOver(owner)));
    }
    return shown;
  }

  private Node progress(double part) {
    ProgressIndicator ring = new ProgressIndicator(part < 0 ? -1 : part);
    ring.getStyleClass().add("layer-progress");
    String percent = part < 0 ? "" : Math.round(part * 100) + " %";
    Tooltip.install(ring, new Tooltip(facts.texts().get("indicator.loading", percent)));
    return ring;
  }

  private static Node icon(Ikon picture, String look, String words, Consumer<Node> clicked) {
    FontIcon icon = new FontIcon(picture);
    Label holder = new Label("", icon);
    holder.getStyleClass().addAll("layer-indicator", look);
    holder.setAccessibleText(words);
    Tooltip tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    holder.setTooltip(tip);
    holder.setOnMouseClicked(event -> clicked.accept(holder));
    return holder;
  }
}
