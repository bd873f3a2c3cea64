package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.label.LabelSet;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.render.symbol.KeptMarkers;
import se.strukturvy.render.symbol.PictureScale;

/**
 * Draws maps without a graphics card: bands of rows on all cores, each band with the same result
 * whatever the number of threads.
 */
public final class SoftwareRenderer implements MapRenderer {
  /** Pictures that take longer than this are shown layer by layer. */
  private static final long PROGRESSIVE_AFTER_NANOS = 50_000_000;

  private final BandWorkers workers;
  private final RowTests tests = new RowTests();
  private final KeptMarkers markers = new KeptMarkers();
  private final ComputedLooks looks = new ComputedLooks();
  private final Preparation preparation = new Preparation();
  private final LayerSums sums = new LayerSums();
  private final PixelStore store = new PixelStore();
  private MapFonts fonts;

  /** A renderer on all cores. */
  public SoftwareRenderer() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** A renderer on that many threads, the calling one counted in. */
  public SoftwareRenderer(int threads) {
    this(threads, Detail.SEEN);
  }

  /** A renderer that draws more or less of what is smaller than a pixel. */
  public SoftwareRenderer(int threads, Detail detail) {
    workers = new BandWorkers(threads, detail);
  }

  @Override
  public Frame render(MapSnapshot snapshot, BooleanSupplier cancelled) {
    return render(snapshot, cancelled, null);
  }

  @Override
  public Frame render(MapSnapshot snapshot, BooleanSupplier cancelled, Consumer<Frame> partial) {
    PictureScale picture = new PictureScale(snapshot.viewport());
    int[] pixels = store.take(picture.width() * picture.height());
    Frame frame = render(snapshot, picture, pixels, cancelled, partial);
    if (frame == null) {
      store.give(pixels);
    }
    return frame;
  }

  @Override
  public void recycle(Frame frame) {
    store.give(frame.pixels());
  }

  @Override
  public void prepare(MapSnapshot snapshot) {
    PictureScale picture = new PictureScale(snapshot.viewport());
    RuleCompiler compiler = new RuleCompiler(picture, this::fonts, markers, looks);
    LayerPasses plan = new LayerPasses(picture, tests, compiler, sums);
    for (DrawnLayer layer : snapshot.layers()) {
      layer.content().chunks().forEach(PackedGeometry::prepare);
      for (LayerPass pass : plan.of(layer)) {
        if (pass.canBeSummed() && sums.begin(pass.content(), pass.rows(), pass.symbols().size())) {
          sums.make(pass.content(), pass.rows());
        }
      }
    }
  }

  private Frame render(
      MapSnapshot snapshot,
      PictureScale picture,
      int[] pixels,
      BooleanSupplier cancelled,
      Consumer<Frame> partial) {
    long started = System.nanoTime();
    PixelBand whole = new PixelBand(pixels, picture.width(), 0, picture.height(), 0);
    List<DrawnLayer> layers = snapshot.layers();
    RuleCompiler compiler = new RuleCompiler(picture, this::fonts, markers, looks);
    LayerPasses plan = new LayerPasses(picture, tests, compiler, sums);
    List<Pass> passes = new ArrayList<>();
    List<LayerPass> drawn = new ArrayList<>();
    passes.add(new BackgroundPass(Blend.premultiply(snapshot.background().argb())));
    for (int i = 0; i < layers.size(); i++) {
      List<LayerPass> more = plan.of(layers.get(i));
      passes.addAll(more);
      drawn.addAll(more);
      boolean last = i == layers.size() - 1;
      boolean slow = System.nanoTime() - started > PROGRESSIVE_AFTER_NANOS;
      if (last || slow || passes.size() >= 4) {
        if (!workers.draw(passes, picture, whole, cancelled)) {
          return null;
        }
        passes.clear();
        if (partial != null && !last && System.nanoTime() - started > PROGRESSIVE_AFTER_NANOS) {
          partial.accept(frame(copy(pixels), picture, snapshot.viewport(), null));
        }
      }
    }
    if (!workers.draw(passes, picture, whole, cancelled)) {
      return null;
    }
    preparation.begin(layers, drawn, sums);
    List<PlacedLabel> labels = labels(snapshot, cancelled);
    if (labels == null
        || (!labels.isEmpty()
            && !workers.draw(List.of(new LabelPass(labels)), picture, whole, cancelled))
        || cancelled.getAsBoolean()) {
      return null;
    }
    return frame(pixels, picture, snapshot.viewport(), labels);
  }

  /**
   * The labels that a picture of the snapshot has, the most important first.
   *
   * @return null when cancelled
   */
  public List<PlacedLabel> labels(MapSnapshot snapshot, BooleanSupplier cancelled) {
    PictureScale picture = new PictureScale(snapshot.viewport());
    LabelSet labels = new LabelSet(picture, snapshot.room(), this::fonts);
    return new LabelCollector(picture, tests, labels).collect(snapshot, cancelled)
        ? labels.place()
        : null;
  }

  /** Read when the first label asks for them. */
  private synchronized MapFonts fonts() {
    if (fonts == null) {
      fonts = new MapFonts();
    }
    return fonts;
  }

  private int[] copy(int[] pixels) {
    int[] copy = store.take(pixels.length);
    System.arraycopy(pixels, 0, copy, 0, pixels.length);
    return copy;
  }

  /** A picture; {@code labels} are null while it is not complete. */
  private static Frame frame(
      int[] pixels, PictureScale picture, Viewport viewport, List<PlacedLabel> labels) {
    boolean complete = labels != null;
    List<PlacedLabel> known = complete ? List.copyOf(labels) : List.of();
    return new Frame(pixels, picture.width(), picture.height(), viewport, complete, known);
  }
}
