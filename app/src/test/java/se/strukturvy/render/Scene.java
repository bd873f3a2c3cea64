package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Style;

/**
 * A small map for tests: 64 by 64 pixels, one metre a pixel, the upper left corner at (0, 0) and y
 * counted downwards, as on the screen.
 */
final class Scene {
  static final int SIDE = 64;

  private final List<PackedGeometry> chunks = new ArrayList<>();
  private final PackedGeometryBuilder builder =
      new PackedGeometryBuilder(new Quantization(0, 0, Quantization.MILLIMETRE), chunks::add);
  private final Column.Builder names = new Column.Builder();
  private long next;

  /** Adds a feature of one part or more; each part is x0 y0 x1 y1 ..., the first a shell. */
  Scene add(GeometryKind kind, double[]... parts) {
    builder.begin(next, kind);
    for (int i = 0; i < parts.length; i++) {
      double[] xy = parts[i].clone();
      for (int k = 1; k < xy.length; k += 2) {
        xy[k] = -xy[k];
      }
      builder.part(role(kind, i), xy, xy.length / 2);
    }
    builder.end();
    names.add("Ö" + next);
    next++;
    return this;
  }

  private static PartRole role(GeometryKind kind, int part) {
    return switch (kind) {
      case POLYGON -> part == 0 ? PartRole.SHELL : PartRole.HOLE;
      case LINE -> PartRole.LINE;
      default -> PartRole.POINTS;
    };
  }

  LayerContent content() {
    builder.flush();
    return new LayerContent(chunks, Map.of("namn", names.build()), true);
  }

  DrawnLayer layer(Style style) {
    return layer(style, 1, null, Emphasis.NONE);
  }

  DrawnLayer layer(Style style, double opacity, String filter, Emphasis emphasis) {
    return new DrawnLayer("layer", content(), style, opacity, filter, emphasis);
  }

  static MapSnapshot snapshot(DrawnLayer... layers) {
    Viewport viewport = new Viewport(SIDE / 2.0, -SIDE / 2.0, 1, SIDE, SIDE, 1);
    return new MapSnapshot(List.of(layers), viewport, Rgba.WHITE);
  }

  static int[] draw(DrawnLayer... layers) {
    return new SoftwareRenderer(2).render(snapshot(layers), () -> false).pixels();
  }

  /** The largest difference of a channel between two pictures, pixel by pixel. */
  static int[] differences(int[] a, int[] b) {
    int[] most = new int[a.length];
    for (int i = 0; i < a.length; i++) {
      for (int shift = 0; shift < 32; shift += 8) {
        most[i] = Math.max(most[i], Math.abs((a[i] >> shift & 0xFF) - (b[i] >> shift & 0xFF)));
      }
    }
    return most;
  }

  static double mean(int[] values) {
    double sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
