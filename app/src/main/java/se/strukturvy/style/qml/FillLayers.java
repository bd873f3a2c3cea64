package se.strukturvy.style.qml;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads the layers of fill symbols: plain, brushes, patterns of lines and points, centroids. */
final class FillLayers {
  private static final Map<String, Property> COMPUTED =
      Map.of(
          "fillColor", Property.COLOUR,
          "outlineColor", Property.OUTLINE,
          "outlineWidth", Property.OUTLINE_WIDTH);

  private static final Rgba GREY = Rgba.parse("#B4B4B4");

  /** Distance between the lines of Qt's brushes, and their width. */
  private static final Size BRUSH = Size.px(8);

  /** How much of the ground Qt's brushes Dense1 to Dense7 cover. */
  private static final double[] DENSE = {0.94, 0.88, 0.63, 0.5, 0.37, 0.12, 0.06};

  private final StyleNotes notes;
  private final Graphics graphics;
  private final MarkerLayers markers;

  FillLayers(StyleNotes notes, Graphics graphics, MarkerLayers markers) {
    this.notes = notes;
    this.graphics = graphics;
    this.markers = markers;
  }

  /** What a layer draws. */
  List<Symbolizer> read(XmlElement layer) {
    Properties p = new Properties(layer, notes);
    return switch (p.owner()) {
      case "SimpleFill" -> simple(layer, p);
      case "LinePatternFill" -> area(lines(layer, p));
      case "PointPatternFill" -> area(points(layer, p));
      case "SVGFill" -> area(svg(p));
      case "CentroidFill" -> centroid(layer);
      case "RandomMarkerFill" -> {
        notes.approximated("RandomMarkerFill", "the markers stand in rows");
        yield area(pattern(layer, Size.mm(4), Size.mm(4), true));
      }
      case "GradientFill" -> {
        notes.approximated("GradientFill", "one colour between its two is drawn");
        boolean ramp = p.text("color_type").equals("1");
        Rgba first = p.colour(GREY, ramp ? "color1" : "color");
        yield area(
            new Fill.Solid(mixed(first, p.colour(GREY, ramp ? "color2" : "gradient_color2"))));
      }
      case "RasterFill" -> {
        notes.approximated(
            "RasterFill", "grey stands for %s", MarkerLayers.abridged(p.text("imageFile")));
        yield area(new Fill.Solid(GREY));
      }
      default -> {
        notes.approximated(p.owner(), "a plain fill stands for it");
        yield area(new Fill.Solid(p.colour(GREY, "color", "gradient_color1")));
      }
    };
  }

  private static List<Symbolizer> area(Fill fill) {
    return List.of(new PolygonSymbolizer(fill, null));
  }

  private List<Symbolizer> simple(XmlElement layer, Properties p) {
    Rgba colour = p.colour(Rgba.parse("#0000FF"), "color");
    Stroke outline = Pens.outline(p);
    p.leftOut("offset");
    Expressions computed = new DataDefined(layer, p, notes).expressions(COMPUTED);
    String style = p.first("style").orElse("solid");
    return switch (style) {
      case "solid" -> List.of(new PolygonSymbolizer(new Fill.Solid(colour), outline, computed));
      case "no" ->
          outline == null ? List.of() : List.of(new PolygonSymbolizer(null, outline, computed));
      case "cross" -> crossed(colour, outline, computed, 0);
      case "diagonal_x" -> crossed(colour, outline, computed, 45);
      case "horizontal" -> brush(colour, outline, computed, 0);
      case "vertical" -> brush(colour, outline, computed, 90);
      case "f_diagonal" -> brush(colour, outline, computed, -45);
      case "b_diagonal" -> brush(colour, outline, computed, 45);
      default -> {
        int dense = style.matches("dense[1-7]") ? style.charAt(5) - '1' : 3;
        notes.approximated("SimpleFill style", "%s is drawn as an even tone", style);
        Fill tone = new Fill.Solid(colour.faded(DENSE[dense]));
        yield List.of(new PolygonSymbolizer(tone, outline, computed));
      }
    };
  }

  private static List<Symbolizer> brush(
      Rgba colour, Stroke outline, Expressions computed, double angle) {
    boolean oblique = angle % 90 != 0;
    Size spacing = oblique ? BRUSH.times(Math.sqrt(0.5)) : BRUSH;
    Fill hatch = new Fill.Hatch(colour, spacing, Size.px(1), angle);
    return List.of(new PolygonSymbolizer(hatch, outline, computed));
  }

  private static List<Symbolizer> crossed(
      Rgba colour, Stroke outline, Expressions computed, double angle) {
    return List.of(
        brush(colour, null, computed, angle).get(0),
        brush(colour, outline, computed, angle + 90).get(0));
  }

  private Fill lines(XmlElement layer, Properties p) {
    Optional<XmlElement> symbol = layer.child("symbol");
    List<XmlElement> inner = symbol.stream().flatMap(Symbols::layers).toList();
    if (inner.size() > 1) {
      notes.approximated("LinePatternFill", "of its line one layer is drawn");
    }
    Stroke stroke =
        inner.stream()
            .findFirst()
            .map(line -> Pens.line(new Properties(line, notes), notes))
            .map(line -> line.faded(symbol.map(Symbols::opacity).orElse(1.0)))
            .orElseGet(
                () -> Stroke.solid(p.colour(Rgba.BLACK, "color"), p.size("line_width", 0.26)));
    if (!stroke.dashes().isEmpty()) {
      notes.approximated("LinePatternFill", "its lines are drawn without dashes");
    }
    if (p.number("offset", 0) != 0) {
      notes.approximated("LinePatternFill offset", "its lines are not moved");
    }
    double angle = p.number("angle", p.number("lineangle", 45));
    return new Fill.Hatch(stroke.colour(), p.size("distance", 5), stroke.width(), angle);
  }

  private Fill points(XmlElement layer, Properties p) {
    double across = p.number("distance_x", 15);
    boolean staggered = Math.abs(p.number("displacement_x", 0)) > across / 4;
    p.leftOut("angle", "offset_x", "offset_y");
    if (p.number("displacement_y", 0) != 0) {
      notes.approximated("PointPatternFill displacement_y", "the rows are straight");
    }
    return pattern(layer, p.sized(across, "distance_x_unit"), p.size("distance_y", 15), staggered);
  }

  private Fill pattern(XmlElement layer, Size across, Size down, boolean staggered) {
    List<PointSymbolizer> inner = markers.within(layer, null);
    if (inner.size() > 1) {
      notes.approximated(layer.attribute("class"), "of its marker one layer is drawn");
    }
    return inner.isEmpty()
        ? new Fill.Solid(GREY)
        : new Fill.PointPattern(inner.get(0), across, down, staggered);
  }

  private Fill svg(Properties p) {
    Rgba colour = p.colour(GREY, "color");
    Size width = p.size("width", 20);
    Optional<Marker> drawing = p.first("svgFile").or(() -> inline(p)).flatMap(graphics::svg);
    if (drawing.isEmpty()) {
      notes.approximated(
          "SVGFill", "an even tone stands for %s", MarkerLayers.abridged(p.text("svgFile")));
      return new Fill.Solid(colour.faded(0.5));
    }
    PointSymbolizer marker =
        new PointSymbolizer(
            drawing.get(), width, new Fill.Solid(colour), null, p.number("angle", 0));
    return new Fill.PointPattern(marker, width, width, false);
  }

  /** QGIS writes a drawing of its own in hexadecimal digits. */
  private static Optional<String> inline(Properties p) {
    try {
      byte[] drawing = HexFormat.of().parseHex(p.text("data"));
      return Optional.of("base64:" + Base64.getEncoder().encodeToString(drawing));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private List<Symbolizer> centroid(XmlElement layer) {
    return List.copyOf(markers.within(layer, null));
  }

  private static Rgba mixed(Rgba a, Rgba b) {
    int argb = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int mean = ((a.argb() >>> shift & 0xFF) + (b.argb() >>> shift & 0xFF)) / 2;
      argb |= mean << shift;
    }
    return new Rgba(argb);
  }
}
