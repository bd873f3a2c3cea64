package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.strukturvy.workshop.Scene;

/** A scene: a view of the map that can be called up again. */
public final class SceneJson {
  private SceneJson() {}

  /** The scene as JSON. */
  public static ObjectNode write(Scene scene) {
    return new JsonWriter()
        .text("id", scene.id())
        .text("title", scene.title())
        .box("extent", scene.extent())
        .optional("image", scene.imageId())
        .texts("layers", scene.layerIds())
        .node();
  }

  /** The scene that JSON describes. */
  public static Scene read(JsonObject json) {
    return new Scene(
        json.text("id"),
        json.text("title"),
        json.box("extent"),
        json.text("image", null),
        json.texts("layers"));
  }
}
