package se.strukturvy.style.qml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PointSymbolizer.Along;
import se.strukturvy.style.PointSymbolizer.Station;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads the layers of line symbols: simple lines, markers along lines, hashes, arrows. */
final class LineLayers {
  private static final Map<String, Property> COMPUTED =
      Map.of("outlineColor", Property.COLOUR, "outlineWidth", Property.SIZE);

  private final StyleNotes notes;
  private final MarkerLayers markers;

  LineLayers(StyleNotes notes, MarkerLayers markers) {
    this.notes = notes;
    this.markers = markers;
  }

  /** What a layer draws. */
  List<Symbolizer> read(XmlElement layer) {
    Properties p = new Properties(layer, notes);
    return switch (p.owner()) {
      case "SimpleLine" -> simple(layer, p);
      case "MarkerLine" -> markers(layer, p);
      case "HashLine" -> hashes(layer, p);
      case "ArrowLine" -> arrow(layer, p);
      default -> {
        notes.approximated(p.owner(), "a plain line stands for it");
        yield simple(layer, p);
      }
    };
  }

  private List<Symbolizer> simple(XmlElement layer, Properties p) {
    Stroke stroke = Pens.line(p, notes);
    if (stroke == null) {
      return List.of();
    }
    p.leftOut(
        "draw_inside_polygon",
        "ring_filter",
        "trim_distance_start",
        "trim_distance_end",
        "dash_pattern_offset");
    Expressions computed = new DataDefined(layer, p, notes).expressions(COMPUTED);
    return List.of(new LineSymbolizer(stroke, null, offset(p), Arrow.NONE, computed));
  }

  /** QGIS counts offsets to the right of the line, we to its left. */
  private static Size offset(Properties p) {
    return p.size("offset", 0).times(-1);
  }

  private List<Symbolizer> markers(XmlElement layer, Properties p) {
    if (p.number("offset", 0) != 0) {
      notes.approximated("MarkerLine offset", "the markers stand on the line");
    }
    List<Symbolizer> all = new ArrayList<>();
    for (Along along : places(p)) {
      all.addAll(markers.within(layer, along));
    }
    return all;
  }

  private List<Along> places(Properties p) {
    boolean turned = !p.text("rotate").equals("0");
    String places = p.first("placements", "placement").orElse("interval");
    List<Along> alongs = new ArrayList<>();
    for (String place : places.split("\\|", -1)) {
      Station station =
          switch (place.toLowerCase(Locale.ROOT)) {
            case "vertex", "innervertices" -> Station.VERTICES;
            case "firstvertex" -> Station.FIRST;
            case "lastvertex" -> Station.LAST;
            case "interval" -> Station.INTERVAL;
            default -> null;
          };
      if (station == null && !place.equalsIgnoreCase("centralpoint")) {
        notes.approximated("MarkerLine placement", "%s: one marker in the line's middle", place);
      }
      alongs.add(station == null ? null : new Along(station, p.size("interval", 3), turned));
    }
    return alongs;
  }

  private List<Symbolizer> hashes(XmlElement layer, Properties p) {
    Size length = p.size("hash_length", 3);
    Optional<Stroke> ink = layer.find("layer").map(e -> Pens.line(new Properties(e, notes), notes));
    Stroke bars = ink.orElse(Stroke.solid(Rgba.BLACK, Size.mm(0.26)));
    double half = length.value() == 0 ? 1 : 10 * bars.width().pixels(1) / length.pixels(1);
    Marker bar =
        new Marker.Pictogram(
            String.format(Locale.ROOT, "M%1$s 0H%2$sV20H%1$sZ", 10 - half, 10 + half), 20);
    List<Symbolizer> all = new ArrayList<>();
    for (Along along : places(p)) {
      all.add(
          new PointSymbolizer(
              bar,
              length,
              new Fill.Solid(bars.colour()),
              null,
              p.number("hash_angle", 0),
              null,
              along,
              Expressions.NONE));
    }
    return all;
  }

  private List<Symbolizer> arrow(XmlElement layer, Properties p) {
    Rgba colour =
        layer
            .find("layer")
            .map(e -> new Properties(e, notes).colour(Rgba.BLACK, "color", "line_color"))
            .orElse(Rgba.BLACK);
    notes.approximated("ArrowLine", "a line with an arrow head stands for it");
    boolean both = p.text("head_type").equals("2");
    boolean back = p.text("head_type").equals("1");
    Stroke shaft =
        new Stroke(colour, p.size("arrow_width", 1), List.of(), Stroke.Cap.BUTT, Stroke.Join.ROUND);
    Arrow heads = both ? Arrow.BOTH : back ? Arrow.START : Arrow.END;
    return List.of(new LineSymbolizer(shaft, null, offset(p), heads));
  }
}
