package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.render.label.LabelPainter;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.render.label.TextSetter;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Symbolizer;

/**
 * Draws boxes, symbols and lines of text on a sheet. Lengths in pixels of 1/96 inch from the upper
 * left corner.
 */
public abstract class SheetPainter {
  private final double width;
  private final double height;
  private final double density;
  private final BandCanvas canvas;
  private final TextSetter setter;
  private final List<PlacedLabel> texts = new ArrayList<>();

  /**
   * Makes a painter.
   *
   * @param density device pixels for each pixel
   */
  SheetPainter(double width, double height, double density, BandCanvas canvas) {
    this.width = width;
    this.height = height;
    this.density = density;
    this.canvas = canvas;
    setter = new TextSetter(density);
  }

  /** Sets text, and measures it. */
  public TextSetter setter() {
    return setter;
  }

  /** Device pixels for each pixel of 1/96 inch. */
  public double density() {
    return density;
  }

  /** The sheet's width. */
  public double width() {
    return width;
  }

  /** The sheet's height. */
  public double height() {
    return height;
  }

  /** Fills a rectangle. */
  public void box(double x, double y, double width, double height, Rgba colour) {
    shape(colour, x, y, x + width, y, x + width, y + height, x, y + height);
  }

  /**
   * Draws a line of width {@code pen} within the edges of a rectangle. Programs that show PDFs make
   * every box a pixel larger where it needs to be: one upon another would hide the edge.
   */
  public void edge(double x, double y, double width, double height, double pen, Rgba colour) {
    box(x, y, width, pen, colour);
    box(x, y + height - pen, width, pen, colour);
    box(x, y + pen, pen, height - 2 * pen, colour);
    box(x + width - pen, y + pen, pen, height - 2 * pen, colour);
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

  /**
   * Draws the symbol of a legend.
   *
   * @param symbol how large it is; of the sheet's density, or of a lower one to be drawn smaller
   * @param symbolizers of one rule, from below
   * @param kind what they stand for
   */
  public abstract void symbol(
      LegendSymbol symbol, List<Symbolizer> symbolizers, GeometryKind kind, double x, double y);

  /** Writes a line of text from {@code x} on {@code baseLine}, above all else. */
  public void text(String text, double size, boolean bold, Rgba colour, double x, double baseLine) {
    texts.add(setter.set(text, size, bold, colour, x, baseLine));
  }

  /** Draws the texts that wait. */
  public void finish() {
    LabelPainter.draw(texts, canvas, () -> false);
    texts.clear();
  }
}
