package se.strukturvy.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.symbol.PictureScale;

/**
 * A picture up to a layer that is still being read. When more of that layer has come, it alone is
 * drawn onto what is there: however often a layer is shown while it is read, each of its features
 * is drawn once.
 */
final class GrowingPicture {
  private final MapSnapshot snapshot;
  private final int top;
  private final int[] pixels;

  /**
   * A picture to go on with.
   *
   * @param snapshot what was drawn
   * @param top the number of the layer that is being read; those above it have not been drawn
   * @param pixels premultiplied ARGB, row by row from the top left, as {@link Frame#pixels()}; the
   *     picture's own from now on
   */
  GrowingPicture(MapSnapshot snapshot, int top, int[] pixels) {
    this.snapshot = snapshot;
    this.top = top;
    this.pixels = pixels;
  }

  /** Whether what is read later of a layer can be drawn onto what is there. */
  static boolean canBe(DrawnLayer layer, List<LayerPass> passes, PictureScale picture) {
    LayerContent content = layer.content();
    return !content.complete() && !content.chunks().isEmpty() && canGoOn(passes, picture);
  }

  private static boolean canGoOn(List<LayerPass> passes, PictureScale picture) {
    return passes.size() == 1 && passes.get(0).canGoOn(picture);
  }

  /**
   * Whether a picture of {@code next} begins with this one.
   *
   * @param planned the passes of its layers
   */
  boolean begins(MapSnapshot next, List<List<LayerPass>> planned) {
    return next.viewport().equals(snapshot.viewport())
        && next.background().equals(snapshot.background())
        && next.layers().size() > top
        && next.layers().subList(0, top).equals(snapshot.layers().subList(0, top))
        && hasGrown(snapshot.layers().get(top), next.layers().get(top))
        && canGoOn(planned.get(top), new PictureScale(next.viewport()));
  }

  private static boolean hasGrown(DrawnLayer before, DrawnLayer now) {
    return now.content().continues(before.content())
        && now.equals(before.withContent(now.content()));
  }

  /** Whether a picture of that view has fewer columns. */
  boolean isLargerThan(Viewport view) {
    return snapshot.viewport().width() > view.width();
  }

  /** Puts its pixels where a picture is drawn that begins with it. */
  void copyTo(int[] picture) {
    System.arraycopy(pixels, 0, picture, 0, Math.min(pixels.length, picture.length));
  }

  /** What of the passes of a picture that begins with this one has not been drawn. */
  List<List<LayerPass>> rest(List<List<LayerPass>> planned) {
    int there = snapshot.layers().get(top).content().chunks().size();
    List<List<LayerPass>> rest = new ArrayList<>(Collections.nCopies(top, List.of()));
    rest.add(List.of(planned.get(top).get(0).after(there)));
    rest.addAll(planned.subList(top + 1, planned.size()));
    return rest;
  }
}
