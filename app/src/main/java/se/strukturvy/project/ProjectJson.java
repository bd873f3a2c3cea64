package se.strukturvy.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.MapProject;
import se.strukturvy.project.json.CrsJson;
import se.strukturvy.project.json.DirectionJson;
import se.strukturvy.project.json.ImageJson;
import se.strukturvy.project.json.JsonObject;
import se.strukturvy.project.json.JsonWriter;
import se.strukturvy.project.json.LayerJson;
import se.strukturvy.project.json.SceneJson;

/** A whole project as JSON, version {@value #VERSION} of the schema. */
final class ProjectJson {
  static final int VERSION = 1;

  private final LayerJson layers;

  ProjectJson(Path folder) {
    layers = new LayerJson(folder);
  }

  ObjectNode write(Project project) {
    MapProject map = project.map();
    return new JsonWriter()
        .number("strukturvy", VERSION, 0)
        .text("title", map.title())
        .optional("notice", map.notice())
        .child("crs", map.crs(), CrsJson::write)
        .box("home", map.home())
        .texts("municipalityLayers", project.municipalityLayers())
        .list("layers", map.layers(), layers::write)
        .list("images", project.images(), ImageJson::write)
        .list("directions", project.directions(), DirectionJson::write)
        .list("scenes", project.scenes(), SceneJson::write)
        .node();
  }

  Project read(JsonObject json) {
    int version = (int) json.number("strukturvy");
    if (version > VERSION) {
      throw json.wrong(
          Sentence.of(
              "written by a newer version (schema %d; this program reads %d); update the program",
              version, VERSION));
    }
    CoordinateReferenceSystem crs = json.child("crs", CrsJson::read);
    MapProject map =
        new MapProject(
            json.text("title", ""),
            json.text("notice", ""),
            crs == null ? CoordinateReferenceSystem.SWEREF_99_TM : crs,
            json.box("home"),
            json.children("layers", layers::read));
    return new Project(
        map,
        json.children("images", ImageJson::read),
        json.children("directions", DirectionJson::read),
        json.texts("municipalityLayers"),
        json.children("scenes", SceneJson::read));
  }
}
