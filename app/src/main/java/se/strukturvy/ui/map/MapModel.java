package se.strukturvy.ui.map;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.structure.StrategicDirection;

/** What the map shows right now, observable; for the JavaFX thread only. */
public final class MapModel {
  private final ObjectProperty<Project> project = new SimpleObjectProperty<>(Project.empty());
  private final ObjectProperty<Viewport> viewport =
      new SimpleObjectProperty<>(new Viewport(0, 0, 1, 1, 1, 1));
  private final ObservableMap<String, LayerContent> contents = FXCollections.observableHashMap();
  private final ObjectProperty<List<String>> activeImages = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Map<String, Emphasis>> emphasis =
      new SimpleObjectProperty<>(Map.of());

  private final ObjectProperty<StrategicDirection> litDirection = new SimpleObjectProperty<>();
  private final Swipe swipe = new Swipe(activeImages);

  /** The project; change it by setting another. Layers are shown, hidden and ordered in it. */
  public ObjectProperty<Project> project() {
    return project;
  }

  /** Which ground is seen, and how large. */
  public ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** What has been read of each layer, by layer id; grows while a layer is read. */
  public ObservableMap<String, LayerContent> contents() {
    return contents;
  }

  /** Ids of the structure images that are on: none, one, or two beside each other. */
  public ObjectProperty<List<String>> activeImages() {
    return activeImages;
  }

  /** The node of the strategy that is lit up; null for none. */
  public ObjectProperty<StrategicDirection> litDirection() {
    return litDirection;
  }

  /** Which features stand out, by layer id: what a lit direction touches. */
  public ObjectProperty<Map<String, Emphasis>> emphasis() {
    return emphasis;
  }

  /** How two images that are on share the map. */
  public Swipe swipe() {
    return swipe;
  }
}
