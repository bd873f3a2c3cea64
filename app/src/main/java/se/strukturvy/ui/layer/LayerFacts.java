package se.strukturvy.ui.layer;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableMap;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/**
 * What can be said of a layer, in words.
 *
 * @param model what is shown
 * @param states how the layers' data fare, by layer id
 * @param texts the words
 */
record LayerFacts(MapModel model, ObservableMap<String, LayerState> states, Messages texts) {
  private static final int NOTES_SHOWN = 8;

  LayerState state(Layer layer) {
    // A layer that nobody has wanted to see yet is not being read.
    return states.getOrDefault(layer.id(), LayerState.unread().withProgress(1));
  }

  /** Whether it is being read; a layer that was never shown is not. */
  boolean isBeingRead(Layer layer) {
    return states.containsKey(layer.id()) && state(layer).isLoading();
  }

  /** Whether the present scale lies within the layer's range. */
  boolean isInScale(Layer layer) {
    return layer.scale().contains(model.viewport().get().scaleDenominator());
  }

  /** What kind of shapes a layer has; guessed from its style until some have been read. */
  GeometryKind kind(Layer layer) {
    LayerContent content = model.contents().get(layer.id());
    if (content != null && !content.chunks().isEmpty()) {
      return content.chunks().get(0).kind();
    }
    return layer.style().rules().stream()
        .flatMap(rule -> rule.symbolizers().stream())
        .map(LayerFacts::kind)
        .filter(kind -> kind != GeometryKind.NONE)
        .findFirst()
        .orElse(GeometryKind.POLYGON);
  }

  private static GeometryKind kind(Symbolizer symbolizer) {
    if (symbolizer instanceof PointSymbolizer) {
      return GeometryKind.POINT;
    }
    if (symbolizer instanceof LineSymbolizer) {
      return GeometryKind.LINE;
    }
    return symbolizer instanceof PolygonSymbolizer ? GeometryKind.POLYGON : GeometryKind.NONE;
  }

  /** How many features have been read, as people write it; empty when none has. */
  String count(Layer layer) {
    LayerContent content = model.contents().get(layer.id());
    return content == null
        ? ""
        : number(content.chunks().stream().mapToInt(PackedGeometry::size).sum());
  }

  /** All there is to say, a line each, for a tooltip. */
  String summary(Layer layer) {
    LayerState state = state(layer);
    List<String> lines = new ArrayList<>();
    lines.add(layer.title());
    lines.add(texts.get("fact.file", layer.data().file().getFileName(), layer.data().layer()));
    if (!count(layer).isEmpty()) {
      lines.add(texts.get("fact.count", count(layer)));
    }
    if (state.type() != null) {
      lines.add(texts.get("fact.crs", crs(layer)));
    }
    if (!layer.scale().equals(ScaleRange.ALL)) {
      lines.add(scale(layer.scale()));
    }
    if (state.hasFailed()) {
      lines.add(texts.sentences().say(state.failure()));
    }
    return String.join("\n", lines);
  }

  /** The reference system that the file states. */
  String crs(Layer layer) {
    LayerState state = state(layer);
    return state.type() == null
        ? ""
        : state
            .type()
            .crs()
            .map(crs -> crs.name() + " (" + crs.code() + ")")
            .orElse(texts.get("fact.crs.unknown"));
  }

  /** The scales at which a layer is drawn. */
  String scale(ScaleRange range) {
    boolean near = range.closest() > 0;
    boolean far = Double.isFinite(range.farthest());
    if (near && far) {
      return texts.get("fact.scale.between", number(range.closest()), number(range.farthest()));
    }
    if (near) {
      return texts.get("fact.scale.from", number(range.closest()));
    }
    return far ? texts.get("fact.scale.to", number(range.farthest())) : texts.get("fact.scale.all");
  }

  /** The first notes on the layer's data, a line each. */
  String notes(Layer layer) {
    List<ReadNote> notes = state(layer).notes();
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("notes.head", notes.size()));
    notes.stream().limit(NOTES_SHOWN).forEach(note -> lines.add("· " + note(note)));
    if (notes.size() > NOTES_SHOWN) {
      lines.add(texts.get("notes.more", notes.size() - NOTES_SHOWN));
    }
    return String.join("\n", lines);
  }

  private String note(ReadNote note) {
    return note.featureId() < 0
        ? texts.sentences().say(note.what())
        : texts.get(
            "notes.feature", Long.toString(note.featureId()), texts.sentences().say(note.what()));
  }

  private String number(double value) {
    NumberFormat format = NumberFormat.getIntegerInstance(texts.locale());
    return format.format(value);
  }
}
