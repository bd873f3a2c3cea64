package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.InteriorPoint;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.symbol.PixelTransform;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

/** Collects the labels that a picture asks for, and gives them their places. */
public final class LabelSet {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  /**
   * Of features whose middle vertex lies in the same square of this side only the first is
   * labelled: the others would hardly find room, and a million of them would take long. Pixels of
   * 1/96 inch.
   */
  private static final double CROWD = 12;

  private final PictureScale picture;
  private final Supplier<MapFonts> fonts;
  private final List<LabelRequest> requests = new ArrayList<>();
  private final Set<Long> crowded = new HashSet<>();
  private final LabelPlacer placer;
  private String layer = "";
  private int layerIndex = -1;

  /** Makes an empty set for a picture. */
  public LabelSet(PictureScale picture, Supplier<MapFonts> fonts) {
    this.picture = picture;
    this.fonts = fonts;
    placer = new LabelPlacer(picture.width(), picture.height());
  }

  /** Goes on to the next layer, upwards. */
  public void beginLayer(String id) {
    layer = id;
    layerIndex++;
    crowded.clear();
  }

  /** Whether a feature has room of its own; asked before its label is made up. */
  public boolean hasRoom(PackedGeometry shapes, int feature) {
    int part = shapes.firstPart(feature);
    if (part == shapes.firstPart(feature + 1)) {
      return false;
    }
    // The middle of a line, since many lines of a network begin in one point.
    int at = 2 * ((shapes.firstVertex(part) + shapes.firstVertex(part + 1)) / 2);
    double square = CROWD * picture.viewport().metresPerPixel();
    long column = (long) Math.floor(shapes.grid().x(shapes.coordinates()[at]) / square);
    long row = (long) Math.floor(shapes.grid().y(shapes.coordinates()[at + 1]) / square);
    return crowded.add(row << 32 ^ (column & 0xFFFFFFFFL));
  }

  /** Keeps labels off the symbol of a point. {@code radius} in device pixels. */
  public void addObstacle(PackedGeometry shapes, int feature, double radius) {
    PixelTransform transform = PixelTransform.of(shapes.grid(), picture);
    int[] middle = InteriorPoint.of(shapes, feature);
    if (middle != null) {
      double x = transform.x(middle[0]);
      double y = transform.y(middle[1]);
      placer.addObstacle(new LabelBox(x - radius, y - radius, x + radius, y + radius));
    }
  }

  /**
   * Asks for a label.
   *
   * @param radius how far the feature's point symbol reaches, device pixels
   * @param opacity of the label, 0 to 1
   */
  public void add(
      PackedGeometry shapes,
      int feature,
      String text,
      TextSymbolizer symbolizer,
      double radius,
      double opacity) {
    String written = symbolizer.font().capitals() ? text.toUpperCase(SWEDISH) : text;
    double halo = symbolizer.halo() == null ? 0 : picture.device(symbolizer.halo().radius());
    LabelLook look =
        new LabelLook(
            symbolizer,
            fonts.get().font(symbolizer.font()),
            picture.device(symbolizer.font().size()),
            halo,
            picture.viewport().density(),
            opacity);
    PixelTransform transform = PixelTransform.of(shapes.grid(), picture);
    long ordinal = shapes.firstOrdinal() + feature;
    long id = shapes.id(feature);
    Placement placement = symbolizer.placement();
    boolean onLine = placement == Placement.ALONG_LINE || placement == Placement.ON_LINE;
    if (onLine && shapes.kind(feature) != GeometryKind.POINT) {
      for (int p = shapes.firstPart(feature); p < shapes.firstPart(feature + 1); p++) {
        Polyline path = path(shapes, p, transform);
        if (path.size() > 1) {
          requests.add(
              new LabelRequest(layer, layerIndex, ordinal, id, written, look, 0, 0, 0, path));
        }
      }
      return;
    }
    int[] middle = InteriorPoint.of(shapes, feature);
    if (middle != null) {
      double x = transform.x(middle[0]);
      double y = transform.y(middle[1]);
      requests.add(
          new LabelRequest(layer, layerIndex, ordinal, id, written, look, x, y, radius, null));
    }
  }

  private static Polyline path(PackedGeometry shapes, int part, PixelTransform transform) {
    Polyline path = new Polyline();
    int[] xy = shapes.coordinates();
    for (int v = shapes.firstVertex(part); v < shapes.firstVertex(part + 1); v++) {
      path.add(transform.x(xy[2 * v]), transform.y(xy[2 * v + 1]));
    }
    return path;
  }

  /** The labels that found a place, the most important first. */
  public List<PlacedLabel> place() {
    return placer.place(requests);
  }
}
