package se.strukturvy.render;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.label.LabelSet;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.render.symbol.KeptMarkers;
import se.strukturvy.render.symbol.PictureScale;

/**
 * Draws maps without a graphics card: bands of rows on all cores, each band with the same result
 * whatever the number of threads.
 */
public final class SoftwareRenderer implements MapRenderer {
  private final BandWorkers workers;
  private final RowTests tests = new RowTests();
  private final KeptMarkers markers = new KeptMarkers();
  private final ComputedLooks looks = new ComputedLooks();
  private final Preparation preparation = new Preparation();
  private final LayerSums sums = new LayerSums();
  private final LayerLevels levels;
  private final KeptMasks masks;
  private final PixelStore store = new PixelStore();
  private final AtomicReference<GrowingPicture> growing = new AtomicReference<>();
  private MapFonts fonts;

  /** A renderer on all cores. */
  public SoftwareRenderer() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** A renderer on that many threads, the calling one counted in. */
  public SoftwareRenderer(int threads) {
    this(threads, Detail.SEEN);
  }

  /** A renderer on all cores that keeps what it makes of layers within a budget. */
  public SoftwareRenderer(MemoryBudget memory) {
    this(Runtime.getRuntime().availableProcessors(), Detail.SEEN, memory);
  }

  /** A renderer that draws more or less of what is smaller than a pixel. */
  public SoftwareRenderer(int threads, Detail detail) {
    this(threads, detail, null);
  }

  /**
   * A renderer.
   *
   * @param threads how many draw, the calling one counted in
   * @param detail how much is drawn of what is smaller than a pixel
   * @param memory has room for levels of the shapes, or has not; null for as much as there is
   */
  public SoftwareRenderer(int threads, Detail detail, MemoryBudget memory) {
    workers = new BandWorkers(threads, detail);
    levels = new LayerLevels(detail, memory);
    masks = new KeptMasks(memory);
    if (memory != null) {
      memory.whenFull(this::makeRoom);
    }
  }

  @Override
  public Frame render(MapSnapshot snapshot, BooleanSupplier cancelled) {
    return render(snapshot, cancelled, null);
  }

  @Override
  public Frame render(MapSnapshot snapshot, BooleanSupplier cancelled, Consumer<Frame> partial) {
    masks.begin(snapshot.viewport());
    try {
      return draw(snapshot, cancelled, partial);
    } finally {
      masks.end();
    }
  }

  private Frame draw(MapSnapshot snapshot, BooleanSupplier cancelled, Consumer<Frame> partial) {
    PictureScale picture = new PictureScale(snapshot.viewport());
    int[] pixels = store.take(picture.width() * picture.height());
    LayerByLayer drawing =
        new LayerByLayer(
            snapshot, plan(picture), workers, store, cancelled, () -> labels(snapshot, cancelled));
    Frame frame = null;
    drawing.goOnWith(growing.get());
    if (drawing.drawLayers(pixels, partial)) {
      growing.set(drawing.growing());
      preparation.begin(snapshot.layers(), drawing.drawn(), picture, sums, levels);
      frame = drawing.finish(pixels);
    }
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
    LayerPasses plan = new LayerPasses(picture, tests, compiler(picture), sums, null, null);
    for (DrawnLayer layer : snapshot.layers()) {
      layer.content().chunks().forEach(chunk -> chunk.index().build());
      for (LayerPass pass : plan.of(layer)) {
        if (pass.canBeSummed() && sums.begin(pass.content(), pass.rows(), pass.symbols().size())) {
          sums.make(pass.content(), pass.rows());
        }
        levels.make(pass, sums, picture, () -> false);
      }
    }
  }

  private void makeRoom() {
    levels.drop();
    masks.drop();
  }

  private LayerPasses plan(PictureScale picture) {
    return new LayerPasses(picture, tests, compiler(picture), sums, levels, masks);
  }

  private RuleCompiler compiler(PictureScale picture) {
    return new RuleCompiler(picture, this::fonts, markers, looks);
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
        ? labels.place(cancelled)
        : null;
  }

  /** Read when the first label asks for them. */
  private synchronized MapFonts fonts() {
    if (fonts == null) {
      fonts = new MapFonts();
    }
    return fonts;
  }
}
