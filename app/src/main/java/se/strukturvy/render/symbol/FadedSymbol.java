package se.strukturvy.render.symbol;

import java.util.List;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PixelBand;

/**
 * Draws the symbols of a feature together and lays them on the map with an opacity, so that what is
 * drawn twice, as the edge over the fill, does not shine through itself.
 *
 * @param parts from below
 * @param opacity 0 (clear) to 1
 */
public record FadedSymbol(List<FeatureSymbol> parts, double opacity) implements FeatureSymbol {
  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    if (canvas.vectors() != null) {
      canvas.vectors().begin(opacity);
      parts.forEach(part -> part.draw(shapes, feature, transform, canvas));
      canvas.vectors().end();
      return;
    }
    PixelBand target = canvas.target();
    int[] box = box(shapes, feature, transform, canvas, target);
    if (box[0] >= box[2] || box[1] >= box[3]) {
      return;
    }
    PixelBand group = canvas.group();
    canvas.moveTo(group);
    for (FeatureSymbol part : parts) {
      part.draw(shapes, feature, transform, canvas);
    }
    canvas.moveTo(target);
    int cover = (int) Math.round(opacity * 256);
    for (int row = box[1]; row < box[3]; row++) {
      int from = group.row(row);
      int to = target.row(row);
      for (int x = box[0]; x < box[2]; x++) {
        int colour = group.pixels()[from + x];
        if (colour != 0) {
          target.pixels()[to + x] = Blend.over(colour, target.pixels()[to + x], cover);
          group.pixels()[from + x] = 0;
        }
      }
    }
  }

  /** The columns and rows of the band that may be drawn on: left, top, right, bottom. */
  private int[] box(
      PackedGeometry shapes,
      int feature,
      PixelTransform transform,
      BandCanvas canvas,
      PixelBand target) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int part = shapes.firstPart(feature); part < shapes.firstPart(feature + 1); part++) {
      PartLoader bounds = canvas.loader;
      bounds.measure(shapes, part, transform);
      left = Math.min(left, bounds.minX());
      top = Math.min(top, bounds.minY());
      right = Math.max(right, bounds.minX() + bounds.width());
      bottom = Math.max(bottom, bounds.minY() + bounds.height());
    }
    double reach = reach() + 1;
    return new int[] {
      (int) Math.max(0, Math.floor(left - reach)),
      (int) Math.max(0, Math.floor(top - reach) - target.top()),
      (int) Math.min(target.width(), Math.ceil(right + reach)),
      (int) Math.min(target.height(), Math.ceil(bottom + reach) - target.top())
    };
  }

  @Override
  public boolean thins() {
    return parts.stream().allMatch(FeatureSymbol::thins);
  }

  @Override
  public double reach() {
    return parts.stream().mapToDouble(FeatureSymbol::reach).max().orElse(0);
  }
}
