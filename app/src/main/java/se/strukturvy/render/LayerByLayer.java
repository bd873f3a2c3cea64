package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.symbol.PictureScale;

/**
 * Draws one picture, and hands on what is there already while that takes long.
 *
 * <p>What is handed on has all small layers and the labels, those above the layer that is being
 * drawn too: pins and names that are there for good do not go and come.
 */
final class LayerByLayer {
  /** Pictures that take longer than this are handed on, and again each time so much has passed. */
  private static final long LATE_NANOS = 50_000_000;

  /** Layers of fewer vertices are drawn in no time. */
  private static final long MANY = 20_000;

  private final MapSnapshot snapshot;
  private final PictureScale picture;
  private final LayerPasses plan;
  private final BandWorkers workers;
  private final PixelStore store;
  private final BooleanSupplier cancelled;
  private final Supplier<List<PlacedLabel>> labelling;
  private final List<LayerPass> drawn = new ArrayList<>();
  private final List<Pass> raised = new ArrayList<>();
  private long since = System.nanoTime();
  private List<PlacedLabel> labels;
  private GrowingPicture begun;
  private GrowingPicture growing;

  /**
   * A picture to be drawn.
   *
   * @param labelling finds the labels; null when cancelled
   */
  LayerByLayer(
      MapSnapshot snapshot,
      LayerPasses plan,
      BandWorkers workers,
      PixelStore store,
      BooleanSupplier cancelled,
      Supplier<List<PlacedLabel>> labelling) {
    this.snapshot = snapshot;
    this.plan = plan;
    this.workers = workers;
    this.store = store;
    this.cancelled = cancelled;
    this.labelling = labelling;
    picture = new PictureScale(snapshot.viewport());
  }

  /** Goes on with a picture that was drawn before, where this one begins with it; null for none. */
  void goOnWith(GrowingPicture before) {
    begun = before;
  }

  /**
   * What can be gone on with when more has been read of a layer; null when nothing can. A smaller
   * picture, such as a symbol of the legend, says nothing of the map.
   */
  GrowingPicture growing() {
    boolean aside = begun != null && begun.isLargerThan(snapshot.viewport());
    return growing == null && aside ? begun : growing;
  }

  /** What has been drawn of the layers. */
  List<LayerPass> drawn() {
    return drawn;
  }

  /**
   * Draws all layers.
   *
   * @param partial gets what is there while that takes long; null for nobody
   * @return false when cancelled
   */
  boolean drawLayers(int[] pixels, Consumer<Frame> partial) {
    List<DrawnLayer> layers = snapshot.layers();
    List<List<LayerPass>> planned = plan();
    List<Pass> passes = new ArrayList<>();
    if (begun != null && begun.begins(snapshot, planned)) {
      planned = begun.rest(planned);
      begun.copyTo(pixels);
    } else {
      passes.add(new BackgroundPass(Blend.premultiply(snapshot.background().argb())));
    }
    long vertices = 0;
    for (int i = 0; i < layers.size(); i++) {
      passes.addAll(planned.get(i));
      vertices += vertices(layers.get(i));
      boolean grows =
          growing == null && GrowingPicture.canBe(layers.get(i), planned.get(i), picture);
      if (grows || (vertices > MANY && i < layers.size() - 1)) {
        if (!draw(passes, pixels) || !(partial == null || handOn(i + 1, pixels, partial))) {
          return false;
        }
        if (grows) {
          growing = new GrowingPicture(snapshot, i, copy(pixels));
        }
        passes.clear();
        vertices = 0;
      }
    }
    return draw(passes, pixels);
  }

  /** The passes of each layer; those of raised layers wait for the labels. */
  private List<List<LayerPass>> plan() {
    List<List<LayerPass>> planned = new ArrayList<>();
    for (DrawnLayer layer : snapshot.layers()) {
      List<LayerPass> passes = plan.of(layer);
      drawn.addAll(passes);
      if (layer.raised()) {
        raised.addAll(passes);
      }
      planned.add(layer.raised() ? List.of() : passes);
    }
    return planned;
  }

  private static long vertices(DrawnLayer layer) {
    return layer.content().chunks().stream().mapToLong(PackedGeometry::vertexCount).sum();
  }

  private boolean draw(List<Pass> passes, int[] pixels) {
    PixelBand whole = new PixelBand(pixels, picture.width(), 0, picture.height(), 0);
    return workers.draw(passes, picture, whole, cancelled);
  }

  /** Draws the labels over the layers; returns the picture, or null when cancelled. */
  Frame finish(int[] pixels) {
    boolean done = findLabels() && drawTop(pixels, new ArrayList<>());
    return done && !cancelled.getAsBoolean() ? frame(pixels, true) : null;
  }

  private boolean findLabels() {
    if (labels == null) {
      labels = labelling.get();
    }
    return labels != null;
  }

  private boolean drawTop(int[] pixels, List<Pass> below) {
    below.addAll(TopPasses.of(snapshot, raised, labels));
    return draw(below, pixels);
  }

  /** Hands on a copy with the small layers from {@code next} on; false when cancelled. */
  private boolean handOn(int next, int[] pixels, Consumer<Frame> partial) {
    if (System.nanoTime() - since < LATE_NANOS) {
      return true;
    }
    if (!findLabels()) {
      return false;
    }
    List<Pass> small = new ArrayList<>();
    for (DrawnLayer layer : snapshot.layers().subList(next, snapshot.layers().size())) {
      if (!layer.raised() && vertices(layer) <= MANY) {
        small.addAll(plan.of(layer));
      }
    }
    int[] copy = copy(pixels);
    if (!drawTop(copy, small)) {
      store.give(copy);
      return false;
    }
    partial.accept(frame(copy, false));
    since = System.nanoTime();
    return true;
  }

  private int[] copy(int[] pixels) {
    int length = picture.width() * picture.height();
    int[] copy = store.take(length);
    System.arraycopy(pixels, 0, copy, 0, length);
    return copy;
  }

  private Frame frame(int[] pixels, boolean complete) {
    return new Frame(
        pixels,
        picture.width(),
        picture.height(),
        snapshot.viewport(),
        complete,
        List.copyOf(labels));
  }
}
