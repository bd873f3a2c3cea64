package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.label.LabelPainter;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.render.label.TextSetter;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.style.Rgba;

/**
 * Draws boxes, small pictures and lines of text over a picture of the map. Lengths in pixels of
 * 1/96 inch from the upper left corner.
 */
public final class SheetPainter {
  private final Frame map;
  private final int[] pixels;
  private final double density;
  private final BandCanvas canvas;
  private final TextSetter setter;
  private final List<PlacedLabel> texts = new ArrayList<>();

  /** Draws over a copy of {@code map}. */
  public SheetPainter(Frame map) {
    this.map = map;
    pixels = map.pixels().clone();
    density = map.viewport().density();
    setter = new TextSetter(density);
    canvas = new BandCanvas(map.width(), map.height(), Detail.FULL);
    canvas.moveTo(new PixelBand(pixels, map.width(), 0, map.height(), 0));
  }

  /** Sets text, and measures it. */
  public TextSetter setter() {
    return setter;
  }

  /** Device pixels for each pixel of 1/96 inch. */
  public double frameDensity() {
    return density;
  }

  /** The picture's width. */
  public double width() {
    return map.width() / density;
  }

  /** The picture's height. */
  public double height() {
    return map.height() / density;
  }

  /** Fills a rectangle. */
  public void box(double x, double y, double width, double height, Rgba colour) {
    shape(colour, x, y, x + width, y, x + width, y + height, x, y + height);
  }

  /** Fills a shape; {@code xy} are its corners x0 y0 x1 y1 ... */
  public void shape(Rgba colour, double... xy) {
    Polyline ring = canvas.scratch();
    for (int i = 0; i < xy.length; i += 2) {
      ring.add(xy[i] * density, xy[i + 1] * density);
    }
    ring.close();
    ring.addTo(canvas.edges());
    canvas.paint(new SolidPaint(Blend.premultiply(colour.argb())));
  }

  /** Lays a small picture of the same density over this one. */
  public void picture(Frame small, double x, double y) {
    int left = (int) Math.round(x * density);
    int top = (int) Math.round(y * density);
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

  /** Writes a line of text from {@code x} on {@code baseLine}, above all else. */
  public void text(String text, double size, boolean bold, Rgba colour, double x, double baseLine) {
    texts.add(setter.set(text, size, bold, colour, x, baseLine));
  }

  /** The picture with all that was drawn. */
  public Frame frame() {
    LabelPainter.draw(texts, canvas);
    texts.clear();
    return new Frame(pixels, map.width(), map.height(), map.viewport(), map.complete());
  }
}
