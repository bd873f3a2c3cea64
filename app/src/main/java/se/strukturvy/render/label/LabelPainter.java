package se.strukturvy.render.label;

import java.util.List;
import java.util.function.BooleanSupplier;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.vector.Letter;
import se.strukturvy.render.vector.TextInk;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Shield;

/** Draws labels that have their places into a band. */
public final class LabelPainter {
  /** Thickness of a sign's edge, pixels of 1/96 inch. */
  private static final double SIGN_EDGE = 1.2;

  private LabelPainter() {}

  /**
   * Draws what lies in the canvas' band.
   *
   * @param cancelled when true, nothing more is drawn
   */
  public static void draw(List<PlacedLabel> labels, BandCanvas canvas, BooleanSupplier cancelled) {
    double top = canvas.target().top();
    double bottom = top + canvas.target().height();
    for (PlacedLabel label : labels) {
      double reach = label.look().size() + label.look().halo();
      boolean meets =
          label.boxes().stream()
              .anyMatch(box -> box.maxY() + reach > top && box.minY() - reach < bottom);
      if (meets && !cancelled.getAsBoolean()) {
        draw(label, canvas);
      }
    }
  }

  private static void draw(PlacedLabel label, BandCanvas canvas) {
    LabelLook look = label.look();
    Shield shield = look.symbolizer().shield();
    if (shield != null) {
      drawSign(label, shield, canvas);
    }
    if (canvas.vectors() != null) {
      canvas.vectors().write(label.letters(), ink(look));
      return;
    }
    if (shield == null && look.halo() > 0 && look.symbolizer().halo() != null) {
      canvas.stroker().pen(2 * look.halo(), Cap.ROUND, Join.ROUND);
      for (Letter letter : label.letters()) {
        for (Polyline ring : letter.glyph().rings()) {
          Polyline placed = place(ring, letter, look.size(), canvas);
          placed.addTo(canvas.edges());
          canvas.stroker().stroke(placed);
        }
      }
      paint(look.symbolizer().halo().colour(), look, canvas);
    }
    for (Letter letter : label.letters()) {
      for (Polyline ring : letter.glyph().rings()) {
        place(ring, letter, look.size(), canvas).addTo(canvas.edges());
      }
    }
    paint(look.symbolizer().colour(), look, canvas);
  }

  private static void drawSign(PlacedLabel label, Shield shield, BandCanvas canvas) {
    LabelLook look = label.look();
    LabelBox box = label.boxes().get(0);
    double round = 0.25 * look.size();
    double edge = SIGN_EDGE * look.pixel();
    roundedBox(box, round, canvas).addTo(canvas.edges());
    paint(shield.edge(), look, canvas);
    roundedBox(box.grown(-edge), round - edge / 2, canvas).addTo(canvas.edges());
    paint(shield.fill(), look, canvas);
  }

  private static Polyline roundedBox(LabelBox box, double radius, BandCanvas canvas) {
    Polyline ring = canvas.scratch();
    double[][] middles = {
      {box.maxX() - radius, box.minY() + radius},
      {box.maxX() - radius, box.maxY() - radius},
      {box.minX() + radius, box.maxY() - radius},
      {box.minX() + radius, box.minY() + radius}
    };
    for (int corner = 0; corner < 4; corner++) {
      for (int step = 0; step <= 4; step++) {
        double angle = Math.PI / 2 * (corner - 1 + step / 4.0);
        ring.add(
            middles[corner][0] + radius * Math.cos(angle),
            middles[corner][1] + radius * Math.sin(angle));
      }
    }
    ring.close();
    return ring;
  }

  private static Polyline place(Polyline ring, Letter letter, double size, BandCanvas canvas) {
    Polyline placed = canvas.scratch();
    double cos = letter.cos() * size;
    double sin = letter.sin() * size;
    for (int i = 0; i < ring.size(); i++) {
      placed.add(
          letter.x() + ring.x(i) * cos - ring.y(i) * sin,
          letter.y() + ring.x(i) * sin + ring.y(i) * cos);
    }
    placed.close();
    return placed;
  }

  private static TextInk ink(LabelLook look) {
    TextSymbolizer text = look.symbolizer();
    boolean halo = text.shield() == null && text.halo() != null;
    return new TextInk(
        look.font(),
        look.size(),
        text.colour().faded(look.opacity()),
        halo ? look.halo() : 0,
        halo ? text.halo().colour().faded(look.opacity()) : null);
  }

  private static void paint(Rgba colour, LabelLook look, BandCanvas canvas) {
    canvas.paint(new SolidPaint(Blend.premultiply(colour.faded(look.opacity()).argb())));
  }
}
