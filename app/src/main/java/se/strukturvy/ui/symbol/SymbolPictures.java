package se.strukturvy.ui.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.locationtech.jts.geom.Envelope;
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
import se.strukturvy.render.Frame;
import se.strukturvy.render.MapRenderer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * Draws symbols for legends with the renderer that draws the map, so that both look the same.
 *
 * @param renderer draws
 */
public record SymbolPictures(MapRenderer renderer) {
  private static final Rgba CLEAR = new Rgba(0);

  /**
   * A picture of a symbol on nothing. Takes a millisecond or so.
   *
   * @param kind what it is drawn on: a point in the middle, a line across, or an area
   * @param width pixels of 1/96 inch
   * @param height pixels of 1/96 inch
   * @param density device pixels for each
   */
  public Image picture(
      GeometryKind kind, List<Symbolizer> symbolizers, int width, int height, double density) {
    Viewport view = new Viewport(0, 0, 1, width, height, density);
    Style style =
        Style.of(
            symbolizers.stream()
                .filter(symbolizer -> !(symbolizer instanceof TextSymbolizer))
                .toArray(Symbolizer[]::new));
    LayerContent content = new LayerContent(shape(kind, width, height), Map.of(), true);
    DrawnLayer layer = new DrawnLayer("symbol", content, style, 1, null, Emphasis.NONE);
    Frame frame = renderer.render(new MapSnapshot(List.of(layer), view, CLEAR), () -> false);
    WritableImage image = new WritableImage(frame.width(), frame.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            frame.width(),
            frame.height(),
            PixelFormat.getIntArgbPreInstance(),
            frame.pixels(),
            0,
            frame.width());
    return image;
  }

  private static List<PackedGeometry> shape(GeometryKind kind, int width, int height) {
    double right = width / 2.0 - 2;
    double top = height / 2.0 - 2;
    List<PackedGeometry> chunks = new ArrayList<>();
    Envelope box = new Envelope(-width, width, -height, height);
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(Quantization.covering(box, 0.001), chunks::add);
    builder.begin(1, kind);
    switch (kind) {
      case POLYGON ->
          builder.part(
              PartRole.SHELL,
              new double[] {-right, -top, right, -top, right, top, -right, top, -right, -top},
              5);
      case LINE -> builder.part(PartRole.LINE, new double[] {-right, 0, right, 0}, 2);
      default -> builder.part(PartRole.POINTS, new double[] {0, 0}, 1);
    }
    builder.end();
    builder.flush();
    return chunks;
  }
}
