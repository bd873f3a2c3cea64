package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.LabelPlace;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerNode;
import se.strukturvy.source.OpenOptions;

/**
 * The layer tree. File names are written relative to the project's folder where they share a root,
 * with forward slashes, so that a folder may be moved and read on any system.
 */
public final class LayerJson {
  private final Path folder;

  /** For a project that lies in {@code folder}, absolute. */
  public LayerJson(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** A line of the tree as JSON. */
  public ObjectNode write(LayerNode node) {
    if (node instanceof LayerGroup group) {
      return new JsonWriter()
          .text("group", group.id())
          .text("title", group.title())
          .flag("visible", group.visible(), true)
          .list("children", group.children(), this::write)
          .node();
    }
    Layer layer = (Layer) node;
    return new JsonWriter()
        .text("layer", layer.id())
        .text("title", layer.title())
        .text("file", relative(layer.data().file()))
        .optional("in", layer.data().layer())
        .child("reading", ReadingJson.written(layer.data().reading()), reading -> reading)
        .flag("visible", layer.visible(), true)
        .number("opacity", layer.opacity(), 1)
        .child("scale", StyleJson.writeScale(layer.scale()), scale -> scale)
        .child("style", layer.style(), StyleJson::write)
        .list("labels", layer.labelPlaces(), LayerJson::writeLabel)
        .node();
  }

  /** The line of the tree that JSON describes. */
  public LayerNode read(JsonObject json) {
    boolean visible = json.flag("visible", true);
    if (json.has("group")) {
      String id = json.text("group");
      return new LayerGroup(
          id, json.text("title", id), visible, json.children("children", this::read));
    }
    String id = json.text("layer");
    return new Layer(
        id,
        json.text("title", id),
        new DataReference(json.parsed("file", this::absolute), json.text("in", ""), reading(json)),
        json.child("style", StyleJson::read),
        visible,
        json.number("opacity", 1),
        StyleJson.readScale(json),
        json.children("labels", LayerJson::readLabel));
  }

  private static ObjectNode writeLabel(LabelPlace label) {
    return new JsonWriter()
        .text("text", label.text())
        .text("feature", Long.toString(label.feature()))
        .numbers("at", List.of(label.x(), label.y()))
        .node();
  }

  private static LabelPlace readLabel(JsonObject json) {
    List<Double> at = json.numbers("at");
    if (at.size() != 2) {
      throw json.wrong(Sentence.of("expected \"at\": [easting, northing]"));
    }
    return new LabelPlace(
        json.parsed("feature", Long::parseLong), json.text("text"), at.get(0), at.get(1));
  }

  private static OpenOptions reading(JsonObject json) {
    OpenOptions chosen = json.child("reading", ReadingJson::read);
    return chosen == null ? OpenOptions.NONE : chosen;
  }

  private String relative(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    boolean sameRoot = Objects.equals(absolute.getRoot(), folder.getRoot());
    return (sameRoot ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
  }

  private Path absolute(String name) {
    return folder.resolve(name).normalize();
  }
}
