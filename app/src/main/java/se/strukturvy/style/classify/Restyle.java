package se.strukturvy.style.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;

/**
 * Changes one thing of a symbol and leaves the rest.
 *
 * @param symbolizers the symbol, from below
 */
public record Restyle(List<Symbolizer> symbolizers) {
  /** Angles of hatches, degrees. */
  public enum Pattern {
    PLAIN(0),
    RISING(45),
    FALLING(-45),
    LEVEL(0),
    UPRIGHT(90);

    private final double angle;

    Pattern(double angle) {
      this.angle = angle;
    }
  }

  /** Makes a change of a list of its own. */
  public Restyle {
    symbolizers = List.copyOf(symbolizers);
  }

  /** The main colour: of the inside, or of the line. */
  public Optional<Rgba> colour() {
    for (Symbolizer each : symbolizers) {
      Fill fill =
          each instanceof PolygonSymbolizer area
              ? area.fill()
              : each instanceof PointSymbolizer point ? point.fill() : null;
      if (fill != null) {
        return fill.colourSeen();
      }
      if (each instanceof LineSymbolizer line) {
        return Optional.of(line.stroke().colour());
      }
    }
    return stroke().map(Stroke::colour);
  }

  /** The line, or the edge of the area or marker; empty where there is none. */
  public Optional<Stroke> stroke() {
    for (Symbolizer each : symbolizers) {
      Stroke stroke =
          each instanceof LineSymbolizer line
              ? line.stroke()
              : each instanceof PolygonSymbolizer area
                  ? area.outline()
                  : each instanceof PointSymbolizer point ? point.outline() : null;
      if (stroke != null) {
        return Optional.of(stroke);
      }
    }
    return Optional.empty();
  }

  /** The first marker; empty where there is none. */
  public Optional<PointSymbolizer> point() {
    return symbolizers.stream()
        .filter(PointSymbolizer.class::isInstance)
        .map(PointSymbolizer.class::cast)
        .findFirst();
  }

  /** Whether some of it fills areas. */
  public boolean hasAreas() {
    return symbolizers.stream().anyMatch(PolygonSymbolizer.class::isInstance);
  }

  /** How areas are filled. */
  public Pattern pattern() {
    for (Symbolizer each : symbolizers) {
      if (each instanceof PolygonSymbolizer area && area.fill() instanceof Fill.Hatch hatch) {
        for (Pattern pattern : Pattern.values()) {
          if (pattern != Pattern.PLAIN && pattern.angle == hatch.angle()) {
            return pattern;
          }
        }
        return Pattern.RISING;
      }
    }
    return Pattern.PLAIN;
  }

  /** The symbol in another colour, as clear as before. */
  public List<Symbolizer> colour(Rgba colour) {
    return mapped(
        area ->
            new PolygonSymbolizer(
                inked(area.fill(), colour),
                area.fill() == null ? drawn(area.outline(), colour) : darker(area, colour),
                area.expressions().without(Property.COLOUR)),
        line ->
            new LineSymbolizer(
                drawn(line.stroke(), colour),
                line.casing(),
                line.offset(),
                line.arrow(),
                line.expressions().without(Property.COLOUR)),
        point -> coloured(point, colour));
  }

  private static PointSymbolizer coloured(PointSymbolizer point, Rgba colour) {
    return new PointSymbolizer(
        point.marker(),
        point.size(),
        inked(point.fill(), colour),
        point.fill() == null ? drawn(point.outline(), colour) : point.outline(),
        point.rotation(),
        point.shift(),
        point.along(),
        point.expressions().without(Property.COLOUR));
  }

  /** An edge in the colour of its area follows it. */
  private static Stroke darker(PolygonSymbolizer area, Rgba colour) {
    boolean same =
        area.outline() != null
            && area.fill() instanceof Fill.Solid solid
            && (solid.colour().argb() & 0xFFFFFF) == (area.outline().colour().argb() & 0xFFFFFF);
    return same ? drawn(area.outline(), colour) : area.outline();
  }

  /** The symbol with another line, or edge. */
  public List<Symbolizer> stroke(UnaryOperator<Stroke> change) {
    UnaryOperator<Stroke> safe = stroke -> stroke == null ? null : change.apply(stroke);
    return mapped(
        area -> new PolygonSymbolizer(area.fill(), safe.apply(area.outline()), area.expressions()),
        line ->
            new LineSymbolizer(
                safe.apply(line.stroke()),
                around(line, safe.apply(line.stroke())),
                line.offset(),
                line.arrow(),
                line.expressions()),
        point ->
            remade(point, point.marker(), point.size(), point.fill(), safe.apply(point.outline())));
  }

  /** The casing of a line, as far outside another stroke as it is outside its own. */
  private static Stroke around(LineSymbolizer line, Stroke stroke) {
    Stroke casing = line.casing();
    boolean alike =
        casing != null
            && casing.width().unit() == stroke.width().unit()
            && stroke.width().unit() == line.stroke().width().unit();
    if (!alike) {
      return casing;
    }
    double more = stroke.width().value() - line.stroke().width().value();
    Size width = new Size(casing.width().value() + more, casing.width().unit());
    return new Stroke(casing.colour(), width, casing.dashes(), casing.cap(), casing.join());
  }

  /** The symbol with its areas filled in another way. */
  public List<Symbolizer> pattern(Pattern pattern) {
    return mapped(
        area ->
            new PolygonSymbolizer(
                filled(pattern, colour().orElse(Rgba.BLACK)), area.outline(), area.expressions()),
        line -> line,
        point -> point);
  }

  /** The symbol with another marker. */
  public List<Symbolizer> marker(Marker marker) {
    return mapped(
        area -> area, line -> line, p -> remade(p, marker, p.size(), p.fill(), p.outline()));
  }

  /** The symbol with markers of another size. */
  public List<Symbolizer> size(Size size) {
    return mapped(
        area -> area, line -> line, p -> remade(p, p.marker(), size, p.fill(), p.outline()));
  }

  private static Fill filled(Pattern pattern, Rgba colour) {
    return pattern == Pattern.PLAIN
        ? new Fill.Solid(colour)
        : new Fill.Hatch(
            new Rgba(colour.argb() | 0xFF000000), Size.px(7), Size.px(1.5), pattern.angle);
  }

  private static Fill inked(Fill fill, Rgba colour) {
    if (fill instanceof Fill.Solid solid) {
      return new Fill.Solid(colour.faded(solid.colour().alpha() / 255.0));
    }
    if (fill instanceof Fill.PointPattern pattern) {
      return new Fill.PointPattern(
          coloured(pattern.marker(), colour),
          pattern.across(),
          pattern.down(),
          pattern.staggered());
    }
    return fill instanceof Fill.Hatch hatch
        ? new Fill.Hatch(colour, hatch.spacing(), hatch.width(), hatch.angle())
        : fill;
  }

  private static Stroke drawn(Stroke stroke, Rgba colour) {
    return stroke == null
        ? null
        : new Stroke(colour, stroke.width(), stroke.dashes(), stroke.cap(), stroke.join());
  }

  private static PointSymbolizer remade(
      PointSymbolizer p, Marker marker, Size size, Fill fill, Stroke outline) {
    return new PointSymbolizer(
        marker, size, fill, outline, p.rotation(), p.shift(), p.along(), p.expressions());
  }

  private List<Symbolizer> mapped(
      UnaryOperator<PolygonSymbolizer> areas,
      UnaryOperator<LineSymbolizer> lines,
      UnaryOperator<PointSymbolizer> points) {
    return symbolizers.stream()
        .map(
            each -> {
              if (each instanceof PolygonSymbolizer area) {
                return (Symbolizer) areas.apply(area);
              }
              if (each instanceof LineSymbolizer line) {
                return lines.apply(line);
              }
              return each instanceof PointSymbolizer point ? points.apply(point) : each;
            })
        .toList();
  }
}
