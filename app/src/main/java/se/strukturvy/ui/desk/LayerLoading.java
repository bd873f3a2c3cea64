package se.strukturvy.ui.desk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.map.ContentReader;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.FieldNeeds;
import se.strukturvy.project.Project;
import se.strukturvy.source.TextEncoded;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.ui.layer.LayerState;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Sentences;

/**
 * Keeps the map's contents in step with its project: layers that are needed and not yet there are
 * read in the background, those that have left the project are forgotten.
 */
public final class LayerLoading {
  private static final Logger LOG = System.getLogger(LayerLoading.class.getName());

  private final MapModel map;
  private final ActivityModel activity;
  private final OpenSources sources;
  private final CrsCatalog catalog;
  private final ExecutorService background;
  private final MemoryBudget memory;
  private final ObservableMap<String, LayerState> states = FXCollections.observableHashMap();
  private final Map<String, Reading> readings = new HashMap<>();

  /** A layer that has been read or is being read. */
  private record Reading(
      Layer layer, Set<String> fields, AtomicBoolean goOn, MemoryBudget.Account account) {
    void drop() {
      goOn.set(false);
      account.close();
    }

    boolean serves(Layer wanted, Set<String> wantedFields) {
      return layer.data().equals(wanted.data()) && fields.containsAll(wantedFields);
    }
  }

  /**
   * Starts to follow the map's project.
   *
   * @param background reads layers; its threads decide how many at once
   * @param memory how much of them is kept in memory
   */
  public LayerLoading(
      MapModel map,
      ActivityModel activity,
      OpenSources sources,
      CrsCatalog catalog,
      ExecutorService background,
      MemoryBudget memory) {
    this.map = map;
    this.activity = activity;
    this.sources = sources;
    this.catalog = catalog;
    this.background = background;
    this.memory = memory;
    map.project().addListener((property, before, now) -> follow(now));
    follow(map.project().get());
  }

  /** How much memory the layers' shapes take, and may take. */
  public MemoryBudget memory() {
    return memory;
  }

  /** How the layers' data fare, by layer id. Read only. */
  public ObservableMap<String, LayerState> states() {
    return states;
  }

  /** Reads no further; what has been read stays. */
  public void close() {
    readings.values().forEach(Reading::drop);
  }

  /** Reads every layer anew, from files that are opened anew. */
  public void refresh() {
    Project project = map.project().get();
    readings.values().forEach(Reading::drop);
    readings.clear();
    project.map().allLayers().forEach(layer -> sources.forget(layer.data().file()));
    follow(project);
  }

  private void follow(Project project) {
    List<Layer> needed = needed(project);
    Set<String> kept =
        project.map().allLayers().map(Layer::id).collect(Collectors.toUnmodifiableSet());
    for (String id : Set.copyOf(readings.keySet())) {
      if (!kept.contains(id)) {
        readings.remove(id).drop();
        map.contents().remove(id);
        states.remove(id);
      }
    }
    FieldNeeds fields = new FieldNeeds(project);
    for (Layer layer : needed) {
      Set<String> wanted = fields.of(layer);
      Reading present = readings.get(layer.id());
      if (present == null || !present.serves(layer, wanted)) {
        if (present != null) {
          present.drop();
        }
        start(
            new Reading(layer, wanted, new AtomicBoolean(true), memory.open()),
            project.map().crs());
      }
    }
  }

  /** The visible layers, and those of the structure images and their ground, ticked or not. */
  private static List<Layer> needed(Project project) {
    Set<String> members =
        project.images().stream()
            .flatMap(
                image ->
                    Stream.concat(
                        image.members().stream().map(ImageMember::layerId),
                        image.ground().stream()))
            .collect(Collectors.toUnmodifiableSet());
    Set<String> visible =
        project.map().visibleLayers().map(Layer::id).collect(Collectors.toUnmodifiableSet());
    return project
        .map()
        .allLayers()
        .filter(layer -> visible.contains(layer.id()) || members.contains(layer.id()))
        .toList();
  }

  private void start(Reading reading, CoordinateReferenceSystem target) {
    readings.put(reading.layer().id(), reading);
    states.put(reading.layer().id(), LayerState.unread());
    background.execute(() -> read(reading, target));
  }

  private void read(Reading reading, CoordinateReferenceSystem target) {
    if (!reading.goOn().get()) {
      return;
    }
    AtomicReference<LayerContent> latest = new AtomicReference<>();
    try {
      FeatureSource source = sources.source(reading.layer().data());
      state(reading, -1, source);
      CoordinateReferenceSystem own = source.type().crs().orElse(target);
      ContentReader reader =
          new ContentReader(source, catalog.transform(own, target), reading.account());
      LayerContent all =
          reader.read(
              reading.fields(),
              partial -> show(reading, partial, latest),
              (done, total) -> {
                double part = total > 0 ? Math.min(1, (double) done / total) : -1;
                state(reading, part < 1 ? part : -1, source);
                tell(part);
                return reading.goOn().get();
              });
      show(reading, all, latest);
      state(reading, 1, source);
    } catch (IOException e) {
      // The layer says why.
      fail(reading, e);
    } catch (RuntimeException e) {
      // Whatever it is: a layer that cannot be read must not look as if it were still being read.
      LOG.log(Level.WARNING, reading.layer().data() + " cannot be read", e);
      fail(reading, e);
    }
    tell(ActivityModel.IDLE);
  }

  private void state(Reading reading, double progress, FeatureSource source) {
    LayerState state =
        new LayerState(
            source.type(),
            progress,
            LayerState.FINE,
            source.notes(),
            source instanceof TextEncoded);
    Platform.runLater(() -> put(reading, state));
  }

  private void fail(Reading reading, Exception failure) {
    Platform.runLater(
        () -> {
          if (!reading.goOn().get()) {
            // Nobody waits for the layer: its file was closed under the reader.
            return;
          }
          LayerState before = states.getOrDefault(reading.layer().id(), LayerState.unread());
          put(reading, before.withFailure(Sentences.of(failure)));
          activity.trouble().set(Sentences.of(failure));
        });
  }

  private void put(Reading reading, LayerState state) {
    if (reading.goOn().get()) {
      states.put(reading.layer().id(), state);
    }
  }

  /** Brings the latest content to the map; what arrives faster than it is taken replaces it. */
  private void show(Reading reading, LayerContent content, AtomicReference<LayerContent> latest) {
    if (latest.getAndSet(content) == null) {
      Platform.runLater(
          () -> {
            LayerContent newest = latest.getAndSet(null);
            if (reading.goOn().get()) {
              map.contents().put(reading.layer().id(), newest);
            }
          });
    }
  }

  private void tell(double progress) {
    Platform.runLater(() -> activity.progress().set(progress));
  }
}
