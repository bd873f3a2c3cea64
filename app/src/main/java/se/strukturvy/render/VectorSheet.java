package se.strukturvy.render;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.render.vector.VectorSurface;
import se.strukturvy.style.Symbolizer;

/** A sheet without pixels, such as a page of a PDF. */
public final class VectorSheet extends SheetPainter {
  private final VectorSurface surface;
  private final VectorRenderer renderer = new VectorRenderer();

  /**
   * Draws on a surface.
   *
   * @param width of the sheet, pixels of 1/96 inch
   * @param height of the sheet
   * @param density pixels of the surface for each
   */
  public VectorSheet(VectorSurface surface, double width, double height, double density) {
    super(width, height, density, canvas(surface, width * density, height * density));
    this.surface = surface;
  }

  private static BandCanvas canvas(VectorSurface surface, double width, double height) {
    return new BandCanvas(surface, (int) Math.ceil(width), (int) Math.ceil(height), Detail.FULL);
  }

  /**
   * Draws a map into a window of the sheet, as large as the snapshot's viewport.
   *
   * @param x left edge of the window
   * @param y its upper edge
   */
  public void map(MapSnapshot snapshot, double x, double y) {
    double device = snapshot.viewport().density();
    surface.beginWindow(
        x * density(),
        y * density(),
        snapshot.viewport().width() * device,
        snapshot.viewport().height() * device);
    renderer.draw(snapshot, surface);
    surface.end();
  }

  /** Cuts off what {@code drawing} draws at the edges of a rectangle. */
  public void within(double x, double y, double width, double height, Runnable drawing) {
    surface.beginWindow(x * density(), y * density(), width * density(), height * density());
    drawing.run();
    surface.end();
  }

  @Override
  public void symbol(
      LegendSymbol symbol, List<Symbolizer> symbolizers, GeometryKind kind, double x, double y) {
    map(symbol.snapshot(symbolizers, kind), x, y);
  }
}
