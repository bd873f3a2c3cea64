package se.strukturvy.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.collections.ObservableMap;
import se.strukturvy.feature.Field;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.LayerTree;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.RemovedLines;
import se.strukturvy.project.Project;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.layer.LayerState;
import se.strukturvy.ui.map.MapModel;

/** Adds layers of files to the project, and has all layers read anew. */
public final class DataDesk {
  /** Of layers that come together, points lie above lines and lines above areas. */
  private static final Comparator<LayerOffer> ABOVE =
      Comparator.comparing(offer -> offer.type().kind());

  private final MapModel map;
  private final OpenSources sources;
  private final FileOffers offers;
  private final LayerLoading loading;
  private final ReadingDesk readings;
  private final StyleDesk styles;
  private final Executor background;

  /** Makes a desk for the project that {@code map} shows. */
  public DataDesk(
      MapModel map,
      OpenSources sources,
      LayerLoading loading,
      ReadingMemory memory,
      Executor background) {
    this.map = map;
    this.sources = sources;
    this.offers = new FileOffers(sources, memory);
    this.loading = loading;
    this.readings = new ReadingDesk(map, sources, memory, background);
    this.styles = new StyleDesk(map, sources, background);
    this.background = background;
  }

  /** Reads no further. */
  public void close() {
    loading.close();
  }

  /** How layers look. */
  public StyleDesk styles() {
    return styles;
  }

  /** How files are read where they are silent or wrong. */
  public ReadingDesk readings() {
    return readings;
  }

  /** How much memory the layers' shapes take, and may take. */
  public MemoryBudget memory() {
    return loading.memory();
  }

  /** How the layers' data fare, by layer id. Read only. */
  public ObservableMap<String, LayerState> states() {
    return loading.states();
  }

  /** The files that are open. */
  public OpenSources sources() {
    return sources;
  }

  /** The names of a layer's fields; none while its file cannot be read. */
  public List<String> fields(Layer layer) {
    try {
      return sources.source(layer.data()).type().fields().stream().map(Field::name).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Reads all layers anew from their files. */
  public void refresh() {
    loading.refresh();
  }

  /** What files offer, and which of them cannot be read. */
  public CompletableFuture<LayerOffers> look(List<Path> files) {
    return CompletableFuture.supplyAsync(() -> offers.of(files), background);
  }

  /**
   * Puts layers on top of the project's tree, and remembers how they are read.
   *
   * @param chosen what to add, of one kind of shape the topmost first
   * @param step what undo calls it
   */
  public void add(List<LayerOffer> chosen, String step) {
    styles.history().changeLines(step, onTop(chosen), true);
  }

  /** The same when the program starts: there is nothing yet that could be undone. */
  public void add(List<LayerOffer> chosen) {
    Project project = map.project().get();
    map.project().set(project.withMap(onTop(chosen).before().in(project.map())));
  }

  /** The layers of these offers, and the tree with them on top. */
  private RemovedLines onTop(List<LayerOffer> chosen) {
    Project project = map.project().get();
    Set<String> ids =
        project.map().allLayers().map(Layer::id).collect(Collectors.toCollection(TreeSet::new));
    List<LayerNode> tree = new ArrayList<>();
    for (LayerOffer offer : chosen.stream().sorted(ABOVE).toList()) {
      String name = offer.type().name();
      String id = unusedId(name, ids);
      ids.add(id);
      if (!offer.reading().equals(OpenOptions.NONE)) {
        readings.keep(offer.file(), offer.reading());
      }
      Layer plain =
          new Layer(
              id,
              name,
              new DataReference(offer.file(), name, offer.reading()),
              DefaultStyle.of(offer.type().kind(), ids.size()),
              true,
              1,
              ScaleRange.ALL);
      tree.add(offer.styles().isEmpty() ? plain : offer.styles().get(0).applied(plain));
    }
    List<LayerNode> added = List.copyOf(tree);
    tree.addAll(project.map().layers());
    return new RemovedLines(new LayerTree(tree), added);
  }

  /** Takes a layer's data from another file; its siblings that are lost are looked for there. */
  public void moveTo(Layer layer, Path file) {
    Path from = layer.data().file().toAbsolutePath().getParent();
    Path to = file.toAbsolutePath().getParent();
    Project project = map.project().get();
    map.project()
        .set(project.withMap(new Relocation(layer, file, from, to).applied(project.map())));
  }

  private static String unusedId(String name, Set<String> used) {
    String id = name;
    for (int i = 2; used.contains(id); i++) {
      id = name + "-" + i;
    }
    return id;
  }
}
