package se.strukturvy.render.symbol;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Paint;

/** Fills areas. */
record PolygonFill(Paint paint) implements FeatureSymbol {
  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    GeometryKind kind = shapes.kind(feature);
    for (int part = shapes.firstPart(feature); part < shapes.firstPart(feature + 1); part++) {
      if (PartShape.isRing(shapes, kind, part)) {
        canvas.load(shapes, part, true, transform).addTo(canvas.coverage);
      }
    }
    canvas.paint(paint);
  }

  @Override
  public double reach() {
    return 0;
  }
}
