package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.label.LabelSet;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.render.symbol.KeptMarkers;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.vector.VectorSurface;

/**
 * Draws maps as vectors: the same passes, symbols and labels as {@link SoftwareRenderer}, onto a
 * surface without pixels.
 */
public final class VectorRenderer {
  /** As on a screen, but nothing is summed up in dots. */
  private static final Detail SHAPES = new Detail(Detail.SEEN.tolerance(), 0, 0, 0);

  private final MapFonts fonts = new MapFonts();
  private final RowTests tests = new RowTests();
  private final KeptMarkers markers = new KeptMarkers();
  private final ComputedLooks looks = new ComputedLooks();

  /** Draws a snapshot; its device pixels are the surface's. */
  public void draw(MapSnapshot snapshot, VectorSurface surface) {
    PictureScale picture = new PictureScale(snapshot.viewport());
    BandCanvas canvas = new BandCanvas(surface, picture.width(), picture.height(), SHAPES);
    background(snapshot, picture, canvas);
    RuleCompiler compiler = new RuleCompiler(picture, () -> fonts, markers, looks);
    LayerPasses plan = new LayerPasses(picture, tests, compiler, null, null, null);
    List<Pass> raised = new ArrayList<>();
    for (DrawnLayer layer : snapshot.layers()) {
      if (layer.raised()) {
        raised.addAll(plan.of(layer));
      } else {
        plan.of(layer).forEach(pass -> draw(pass, picture, canvas, surface));
      }
    }
    LabelSet labels = new LabelSet(picture, snapshot.room(), () -> fonts);
    new LabelCollector(picture, tests, labels).collect(snapshot, () -> false);
    for (Pass pass : TopPasses.of(snapshot, raised, labels.place(() -> false))) {
      draw(pass, picture, canvas, surface);
    }
  }

  private static void draw(
      Pass pass, PictureScale picture, BandCanvas canvas, VectorSurface surface) {
    boolean together = pass.opacity() < 1;
    if (together) {
      surface.begin(pass.opacity());
    }
    pass.draw(picture, canvas, () -> false);
    if (together) {
      surface.end();
    }
  }

  private static void background(MapSnapshot snapshot, PictureScale picture, BandCanvas canvas) {
    int colour = Blend.premultiply(snapshot.background().argb());
    if (colour != 0) {
      Polyline all = canvas.scratch();
      all.add(0, 0);
      all.add(picture.width(), 0);
      all.add(picture.width(), picture.height());
      all.add(0, picture.height());
      all.close();
      all.addTo(canvas.edges());
      canvas.paint(new SolidPaint(colour));
    }
  }
}
