package se.strukturvy.render;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import se.strukturvy.geometry.DotLevel;
import se.strukturvy.geometry.DotPyramid;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.LayerContent;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.DotPens;
import se.strukturvy.render.symbol.FeatureSymbol;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.symbol.PixelTransform;

/**
 * One walk over the features of a layer, in file order: what is drawn of it in one go.
 *
 * @param content the features
 * @param shapes what each chunk of them is drawn from
 * @param rows which rule draws which feature
 * @param symbols for each rule what is drawn below the whole pass, then what is drawn feature by
 *     feature
 * @param opacity of all that the pass draws, together
 * @param sums small features of all chunks in memory, by rule; null where there are none
 * @param first the chunk to begin with; those before have been drawn
 */
record LayerPass(
    LayerContent content,
    List<DrawnChunk> shapes,
    RuleRows rows,
    List<RuleSymbols> symbols,
    double opacity,
    DotPyramid sums,
    int first)
    implements Pass {
  /** Features between two looks at whether the picture is still wanted. */
  static final int PATIENCE = 128;

  /**
   * What one rule draws.
   *
   * @param under drawn for all features before anything else
   * @param main drawn feature by feature
   */
  record RuleSymbols(List<FeatureSymbol> under, List<FeatureSymbol> main) {
    /** What is drawn below everything, or feature by feature. */
    List<FeatureSymbol> of(boolean below) {
      return below ? under : main;
    }

    double reach() {
      double most = 0;
      for (FeatureSymbol symbol : under) {
        most = Math.max(most, symbol.reach());
      }
      for (FeatureSymbol symbol : main) {
        most = Math.max(most, symbol.reach());
      }
      return most;
    }
  }

  @Override
  public boolean draw(PictureScale picture, BandCanvas canvas, BooleanSupplier cancelled) {
    boolean hasUnder = symbols.stream().anyMatch(rule -> !rule.under().isEmpty());
    return (!hasUnder || walk(picture, canvas, cancelled, true))
        && walk(picture, canvas, cancelled, false);
  }

  private boolean walk(
      PictureScale picture, BandCanvas canvas, BooleanSupplier cancelled, boolean under) {
    double reach = reach();
    PointStack stack = new PointStack(this, reach);
    if (!under && canvas.largestCell() > 0 && stack.isDeep(picture)) {
      return stack.draw(picture, canvas, cancelled);
    }
    DotLevel level = canBeSummed(under) ? level(picture, canvas.largestCell()) : null;
    int held = 0;
    for (int c = first; c < shapes.size(); c++) {
      PackedGeometry chunk = content.chunks().get(c);
      ChunkWindow window =
          ChunkWindow.of(chunk, picture, canvas.target(), reach).among(rows.marks(chunk));
      boolean summed = level != null && chunk.isHeld();
      ChunkWindow single = summed ? window.without(level, held) : window;
      boolean done =
          window.isEmpty()
              || (summed
                  ? drawFeatures(single, shapes.get(c), canvas, cancelled, under)
                  : drawChunk(single, shapes.get(c), canvas, cancelled, under));
      if (!done) {
        return false;
      }
      held += chunk.isHeld() ? 1 : 0;
    }
    if (level != null) {
      dots(under).draw(level, PixelTransform.of(grid(), picture), canvas, cancelled);
    }
    return !cancelled.getAsBoolean();
  }

  private double reach() {
    return symbols.stream().mapToDouble(RuleSymbols::reach).max().orElse(0);
  }

  private DotLevel level(PictureScale picture, double largestCell) {
    double largest = largestCell / PixelTransform.of(grid(), picture).scale();
    return sums == null || largest <= 0 ? null : sums.level(largest);
  }

  /** Whether vertices that cannot be seen may be left out. */
  boolean canBeThinned() {
    return symbols.stream()
        .flatMap(rule -> Stream.concat(rule.under().stream(), rule.main().stream()))
        .allMatch(FeatureSymbol::thins);
  }

  /**
   * How many vertices of a chunk a picture draws, roughly; small features that are summed up have
   * none.
   */
  long drawnVertices(int number, PictureScale picture, double largestCell) {
    PackedGeometry chunk = content.chunks().get(number);
    ChunkWindow window = ChunkWindow.of(chunk, picture, 0);
    if (window.isEmpty() || !canBeSummed()) {
      return window.vertices();
    }
    boolean alone = !chunk.isHeld();
    DotLevel level =
        !alone ? level(picture, largestCell) : rows.isSame() ? window.level(largestCell) : null;
    return level == null
        ? window.vertices()
        : window.without(level, alone ? 0 : heldBefore(number)).vertices();
  }

  /** Sums of all chunks in memory count those alone. */
  private int heldBefore(int number) {
    List<PackedGeometry> before = content.chunks().subList(0, number);
    return (int) before.stream().filter(PackedGeometry::isHeld).count();
  }

  /** The same pass, drawn from other shapes. */
  LayerPass from(List<DrawnChunk> newShapes) {
    return new LayerPass(content, newShapes, rows, symbols, opacity, sums, first);
  }

  /** The same pass with other sums. */
  LayerPass with(DotPyramid newSums) {
    return new LayerPass(content, shapes, rows, symbols, opacity, newSums, first);
  }

  /** The same pass without so many chunks, which have been drawn. */
  LayerPass after(int drawn) {
    return new LayerPass(content, shapes, rows, symbols, opacity, sums, drawn);
  }

  /**
   * Whether features that are read later are drawn above those that are there, so that the pass can
   * be gone on with.
   */
  boolean canGoOn(PictureScale picture) {
    return opacity >= 1
        && sums == null
        && symbols.stream().allMatch(rule -> rule.under().isEmpty())
        && !new PointStack(this, reach()).isDeep(picture);
  }

  private Quantization grid() {
    return content.chunks().get(0).grid();
  }

  /** Whether small features need nothing but their sums to be drawn. */
  boolean canBeSummed() {
    return canBeSummed(false) && canBeSummed(true);
  }

  private boolean canBeSummed(boolean under) {
    return !content.chunks().isEmpty()
        && symbols.stream().flatMap(r -> r.of(under).stream()).allMatch(s -> s.dots() != null);
  }

  /** What draws sums, for the rules that they are made for. */
  private DotPens dots(boolean under) {
    boolean lines = content.chunks().get(0).kind() == GeometryKind.LINE;
    return new DotPens(
        symbols.stream()
            .map(rule -> rule.of(under).stream().map(FeatureSymbol::dots).toList())
            .toList(),
        lines);
  }

  /** Draws a chunk: its large features one by one, then its own sums where it has some. */
  private boolean drawChunk(
      ChunkWindow window,
      DrawnChunk from,
      BandCanvas canvas,
      BooleanSupplier cancelled,
      boolean under) {
    DotLevel level =
        rows.isSame() && canBeSummed(under) ? window.level(canvas.largestCell()) : null;
    if (level == null) {
      return drawFeatures(window, from, canvas, cancelled, under);
    }
    if (!drawFeatures(window.without(level, 0), from, canvas, cancelled, under)) {
      return false;
    }
    dots(under).draw(level, window.transform(), canvas, cancelled);
    return !cancelled.getAsBoolean();
  }

  private boolean drawFeatures(
      ChunkWindow seen,
      DrawnChunk from,
      BandCanvas canvas,
      BooleanSupplier cancelled,
      boolean under) {
    ChunkWindow window = seen.held(from.shapes());
    canvas.moveTo(from.masks());
    PackedGeometry chunk = window.chunk();
    PixelTransform transform = window.transform();
    // Arrays: a list would make an iterator a feature.
    FeatureSymbol[][] drawn =
        symbols.stream()
            .map(rule -> rule.of(under).toArray(FeatureSymbol[]::new))
            .toArray(FeatureSymbol[][]::new);
    int[] batch = new int[PATIENCE];
    for (int n = window.next(0, batch); n > 0; n = window.next(batch[n - 1] + 1, batch)) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      if (from.masks() == null) {
        window.touch(batch, n);
      }
      for (int i = 0; i < n; i++) {
        int f = batch[i];
        int rule = rows.rule(chunk, f);
        if (rule >= 0) {
          for (FeatureSymbol symbol : drawn[rule]) {
            symbol.draw(chunk, f, transform, canvas);
          }
        }
      }
    }
    return true;
  }
}
