package se.strukturvy.render;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.style.Symbolizer;

/** A sheet of pixels over a copy of a picture of the map. */
public final class PixelSheet extends SheetPainter {
  private final Frame map;
  private final int[] pixels;

  /** Draws over a copy of {@code map}. */
  public PixelSheet(Frame map) {
    this(map, map.pixels().clone());
  }

  private PixelSheet(Frame map, int[] pixels) {
    super(
        map.width() / map.viewport().density(),
        map.height() / map.viewport().density(),
        map.viewport().density(),
        canvas(map, pixels));
    this.map = map;
    this.pixels = pixels;
  }

  private static BandCanvas canvas(Frame map, int[] pixels) {
    BandCanvas canvas = new BandCanvas(map.width(), map.height(), Detail.FULL);
    canvas.moveTo(new PixelBand(pixels, map.width(), 0, map.height(), 0));
    return canvas;
  }

  @Override
  public void symbol(
      LegendSymbol symbol, List<Symbolizer> symbolizers, GeometryKind kind, double x, double y) {
    Frame small = symbol.draw(symbolizers, kind);
    int left = (int) Math.round(x * density());
    int top = (int) Math.round(y * density());
    for (int row = 0; row < small.height(); row++) {
      for (int column = 0; column < small.width(); column++) {
        int at = (top + row) * map.width() + left + column;
        boolean inside =
            left + column >= 0
                && left + column < map.width()
                && top + row >= 0
                && top + row < map.height();
        if (inside) {
          pixels[at] = Blend.over(small.pixels()[row * small.width() + column], pixels[at], 256);
        }
      }
    }
  }

  /** The picture with all that was drawn. */
  public Frame frame() {
    finish();
    return new Frame(pixels, map.width(), map.height(), map.viewport(), map.complete());
  }
}
