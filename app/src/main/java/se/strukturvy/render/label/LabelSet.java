package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.InteriorPoint;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.LabelPlace;
import se.strukturvy.map.LabelRoom;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.label.CurvedText.PathWalk;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.stroke.ArrowHead;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.symbol.PixelTransform;
import se.strukturvy.style.LineSymbolizer.Arrow;
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

  /** From one row to the next where areas' labels are tried, pixels of 1/96 inch. */
  private static final double ROOM_STEP = 32;

  /** Features this far outside the picture take part, pixels of 1/96 inch. */
  public static final double MARGIN = LabelPlacer.MARGIN;

  private final PictureScale picture;
  private final Supplier<MapFonts> fonts;
  private final List<LabelRequest> requests = new ArrayList<>();
  private final Set<Long> crowded = new HashSet<>();
  private final SeenRoom room;
  private final LabelPlacer placer;
  private String layer = "";
  private int layerIndex = -1;

  /**
   * Makes an empty set for a picture.
   *
   * @param room where labels can be read whole
   */
  public LabelSet(PictureScale picture, LabelRoom room, Supplier<MapFonts> fonts) {
    this.picture = picture;
    this.fonts = fonts;
    this.room = SeenRoom.of(room, picture);
    placer = new LabelPlacer(picture.width(), picture.height(), this.room);
  }

  /**
   * Goes on to the next layer, upwards.
   *
   * @param raised whether its names are not mistaken for those of other layers
   */
  public void beginLayer(String id, boolean raised) {
    layer = id;
    layerIndex++;
    placer.space().beginLayer(layerIndex, raised);
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

  /** Keeps labels off the arrow heads of a line. {@code width} of the line in device pixels. */
  public void addArrows(PackedGeometry shapes, int feature, Arrow arrow, double width) {
    PixelTransform transform = PixelTransform.of(shapes.grid(), picture);
    for (int p = shapes.firstPart(feature); p < shapes.firstPart(feature + 1); p++) {
      Polyline path = path(shapes, p, transform);
      if (arrow != Arrow.START) {
        addArrow(path, width);
      }
      if (arrow != Arrow.END) {
        path.reverse();
        addArrow(path, width);
      }
    }
  }

  /** A box around the head at the end of a line: from its tip back to its base. */
  private void addArrow(Polyline path, double width) {
    PathWalk walk = new PathWalk(path);
    double end = walk.length();
    double head = Math.min(end, ArrowHead.LENGTH * width);
    double x = (walk.x(end) + walk.x(end - head)) / 2;
    double y = (walk.y(end) + walk.y(end - head)) / 2;
    double half = width * ArrowHead.HALF_BREADTH;
    double reachX = Math.max(Math.abs(walk.x(end) - x), half);
    double reachY = Math.max(Math.abs(walk.y(end) - y), half);
    placer.space().addSymbol(new LabelBox(x - reachX, y - reachY, x + reachX, y + reachY));
  }

  /**
   * Keeps labels off the symbol of a point.
   *
   * @param radius in device pixels
   * @param priority of the point's own label; another's near it would mislead. Empty for none
   */
  public void addObstacle(
      PackedGeometry shapes, int feature, double radius, OptionalDouble priority) {
    PixelTransform transform = PixelTransform.of(shapes.grid(), picture);
    int[] middle = InteriorPoint.of(shapes, feature);
    if (middle == null) {
      return;
    }
    LabelBox box = LabelBox.around(transform.x(middle[0]), transform.y(middle[1]), radius);
    placer.space().addSymbol(box);
    priority.ifPresent(own -> placer.space().addNamed(box, layerIndex, own));
  }

  /**
   * Asks for a label.
   *
   * @param radius how far the feature's point symbol reaches, device pixels
   * @param opacity of the label, 0 to 1
   * @param places where labels of the layer stand that were moved by hand
   */
  public void add(
      PackedGeometry shapes,
      int feature,
      String text,
      TextSymbolizer symbolizer,
      double radius,
      double opacity,
      List<LabelPlace> places) {
    String written = symbolizer.font().capitals() ? text.toUpperCase(SWEDISH) : text;
    LabelRequest request = request(shapes, feature, written, look(symbolizer, opacity), radius);
    for (LabelPlace place : places) {
      if (place.isOf(request.feature(), written)) {
        requests.add(request.at(picture.deviceX(place.x()), picture.deviceY(place.y()), true));
        if (!request.isOnLine()) {
          return;
        }
      }
    }
    if (request.isOnLine() && shapes.kind(feature) != GeometryKind.POINT) {
      addLines(shapes, feature, request);
    } else {
      addMiddle(shapes, feature, request);
    }
  }

  private void addLines(PackedGeometry shapes, int feature, LabelRequest request) {
    PixelTransform transform = PixelTransform.of(shapes.grid(), picture);
    for (int p = shapes.firstPart(feature); p < shapes.firstPart(feature + 1); p++) {
      Polyline path = path(shapes, p, transform);
      if (path.size() > 1) {
        requests.add(request.along(path));
      }
    }
  }

  private void addMiddle(PackedGeometry shapes, int feature, LabelRequest request) {
    int[] middle = InteriorPoint.of(shapes, feature);
    if (middle == null) {
      return;
    }
    PixelTransform transform = PixelTransform.of(shapes.grid(), picture);
    double x = transform.x(middle[0]);
    double y = transform.y(middle[1]);
    if (request.look().symbolizer().placement() == Placement.ON_SYMBOL) {
      requests.add(request.at(x, y, true));
      return;
    }
    if (shapes.kind(feature) == GeometryKind.POLYGON && isSeen(shapes.extent(feature))) {
      double[] found = visible(shapes, feature, request, x, y);
      if (found != null) {
        requests.add(request.at(found[0], found[1], false));
        return;
      }
    }
    requests.add(request.at(x, y, false));
  }

  private boolean isSeen(Envelope ground) {
    LabelBox box =
        new LabelBox(
            picture.deviceX(ground.getMinX()),
            picture.deviceY(ground.getMaxY()),
            picture.deviceX(ground.getMaxX()),
            picture.deviceY(ground.getMinY()));
    return box.overlaps(room.seen());
  }

  /** Where the label of an area can be read whole whose middle has no room; null for nowhere. */
  private double[] visible(
      PackedGeometry shapes, int feature, LabelRequest request, double x, double y) {
    LevelText text = new LevelText(request, true);
    LabelBox box = text.box(x - text.width() / 2, y - text.height() / 2);
    if (room.shows(List.of(box))) {
      return null;
    }
    return new VisiblePlace(room, picture.device(ROOM_STEP))
        .find(
            shapes,
            feature,
            PixelTransform.of(shapes.grid(), picture),
            x,
            y,
            box.maxX() - box.minX(),
            box.maxY() - box.minY());
  }

  private LabelLook look(TextSymbolizer symbolizer, double opacity) {
    return new LabelLook(
        symbolizer,
        fonts.get().font(symbolizer.font()),
        picture.device(symbolizer.font().size()),
        symbolizer.halo() == null ? 0 : picture.device(symbolizer.halo().radius()),
        picture.viewport().density(),
        opacity);
  }

  private LabelRequest request(
      PackedGeometry shapes, int feature, String text, LabelLook look, double radius) {
    long ordinal = shapes.row(feature);
    long id = shapes.id(feature);
    return new LabelRequest(layer, layerIndex, ordinal, id, text, look, 0, 0, radius, null, false);
  }

  private static Polyline path(PackedGeometry shapes, int part, PixelTransform transform) {
    Polyline path = new Polyline();
    int[] xy = shapes.coordinates();
    for (int v = shapes.firstVertex(part); v < shapes.firstVertex(part + 1); v++) {
      path.add(transform.x(xy[2 * v]), transform.y(xy[2 * v + 1]));
    }
    return path;
  }

  /**
   * The labels that found a place, the most important first.
   *
   * @param cancelled when true, nothing more is placed
   * @return null when cancelled
   */
  public List<PlacedLabel> place(BooleanSupplier cancelled) {
    return placer.place(requests, cancelled);
  }
}
