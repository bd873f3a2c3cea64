package se.strukturvy.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.collections.ObservableMap;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.layer.LayerState;
import se.strukturvy.ui.map.MapModel;

/** Adds layers of files to the project, and has all layers read anew. */
public final class DataDesk {
  private final MapModel map;
  private final OpenSources sources;
  private final LayerLoading loading;
  private final Executor background;

  /**
   * A layer that a file offers.
   *
   * @param file the file
   * @param type what the layer is
   * @param count how many features it has
   * @param extent the box that the file states, in the file's coordinates
   */
  public record Offer(Path file, FeatureType type, long count, Envelope extent) {
    /** Makes an offer with a box of its own. */
    public Offer {
      extent = new Envelope(extent);
    }

    /** The box that the file states. A copy. */
    @Override
    public Envelope extent() {
      return new Envelope(extent);
    }
  }

  /** Makes a desk for the project that {@code map} shows. */
  public DataDesk(MapModel map, OpenSources sources, LayerLoading loading, Executor background) {
    this.map = map;
    this.sources = sources;
    this.loading = loading;
    this.background = background;
  }

  /** How the layers' data fare, by layer id. Read only. */
  public ObservableMap<String, LayerState> states() {
    return loading.states();
  }

  /** Reads all layers anew from their files. */
  public void refresh() {
    loading.refresh();
  }

  /** What files offer; what goes wrong with one of them fails the whole, and says which. */
  public CompletableFuture<List<Offer>> look(List<Path> files) {
    return CompletableFuture.supplyAsync(
        () -> {
          List<Offer> offers = new ArrayList<>();
          try {
            for (Path file : files) {
              for (FeatureSource source : sources.layers(file)) {
                offers.add(new Offer(file, source.type(), source.count(), source.extent()));
              }
            }
          } catch (IOException e) {
            throw new CompletionException(e);
          }
          return offers;
        },
        background);
  }

  /**
   * Puts layers on top of the project's tree.
   *
   * @param chosen what to add, the topmost first
   * @param systems the reference system by offer, for those whose file states none
   */
  public void add(List<Offer> chosen, Map<Offer, CoordinateReferenceSystem> systems) {
    choose(systems);
    Project project = map.project().get();
    Set<String> ids =
        project.map().allLayers().map(Layer::id).collect(Collectors.toCollection(TreeSet::new));
    List<LayerNode> tree = new ArrayList<>();
    for (Offer offer : chosen) {
      String id = unusedId(offer.type().name(), ids);
      ids.add(id);
      tree.add(
          new Layer(
              id,
              offer.type().name(),
              new DataReference(offer.file(), offer.type().name()),
              DefaultStyle.of(offer.type().kind(), ids.size()),
              true,
              1,
              ScaleRange.ALL));
    }
    tree.addAll(project.map().layers());
    map.project().set(project.withMap(project.map().withLayers(tree)));
  }

  /** Reads a layer in another reference system than its file states, from now on. */
  public void chooseCrs(Layer layer, CoordinateReferenceSystem system) {
    sources.choose(
        layer.data().file(),
        new OpenOptions(OpenOptions.NONE.encoding(), Map.of(layer.data().layer(), system)));
    loading.reload(layer.id());
  }

  /** Takes a layer's data from another file; its siblings that are lost are looked for there. */
  public void moveTo(Layer layer, Path file) {
    Path from = layer.data().file().toAbsolutePath().getParent();
    Path to = file.toAbsolutePath().getParent();
    Project project = map.project().get();
    map.project()
        .set(project.withMap(new Relocation(layer, file, from, to).applied(project.map())));
  }

  private void choose(Map<Offer, CoordinateReferenceSystem> systems) {
    Map<Path, Map<String, CoordinateReferenceSystem>> byFile = new HashMap<>();
    systems.forEach(
        (offer, system) ->
            byFile
                .computeIfAbsent(offer.file(), file -> new HashMap<>())
                .put(offer.type().name(), system));
    byFile.forEach(
        (file, chosen) ->
            sources.choose(file, new OpenOptions(OpenOptions.NONE.encoding(), chosen)));
  }

  private static String unusedId(String name, Set<String> used) {
    String id = name;
    for (int i = 2; used.contains(id); i++) {
      id = name + "-" + i;
    }
    return id;
  }
}
