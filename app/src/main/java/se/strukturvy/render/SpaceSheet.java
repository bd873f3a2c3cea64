package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Symbolizer;

/** A sheet on which nothing is drawn: it tells which space what is drawn on it would take. */
public final class SpaceSheet extends SheetPainter {
  private final List<Envelope> boxes = new ArrayList<>();

  /** Makes a sheet of that size in pixels of 1/96 inch. */
  public SpaceSheet(double width, double height) {
    super(width, height, 1, null);
  }

  /** The boxes on it: x to the right and y down, pixels of 1/96 inch. */
  public List<Envelope> boxes() {
    return List.copyOf(boxes);
  }

  @Override
  public void box(double x, double y, double width, double height, Rgba colour) {
    boxes.add(new Envelope(x, x + width, y, y + height));
  }

  @Override
  public void shape(Rgba colour, double... xy) {
    // Shapes lie on boxes.
  }

  @Override
  public void symbol(
      LegendSymbol symbol, List<Symbolizer> symbolizers, GeometryKind kind, double x, double y) {
    // Symbols lie on boxes.
  }

  @Override
  public void text(String text, double size, boolean bold, Rgba colour, double x, double baseLine) {
    // Texts lie on boxes.
  }

  @Override
  public void finish() {
    // Nothing waits.
  }
}
