package se.strukturvy.render.symbol;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;

/**
 * Draws a plain marker from its {@link MarkerSprites}, within a sixteenth of a pixel of its place.
 *
 * @param exact draws it where there are no vertices of points: in the middle of lines and areas
 * @param sprites its pictures
 */
record SpriteMarker(PointMarker exact, MarkerSprites sprites) implements FeatureSymbol {
  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    if (shapes.kind(feature) != GeometryKind.POINT || canvas.dotSize == 0) {
      exact.draw(shapes, feature, transform, canvas);
      return;
    }
    int[] xy = shapes.coordinates();
    int end = shapes.firstVertex(shapes.firstPart(feature + 1));
    for (int v = shapes.firstVertex(shapes.firstPart(feature)); v < end; v++) {
      double x = transform.x(xy[2 * v]);
      double y = transform.y(xy[2 * v + 1]);
      if (exact.isNear(x, y, canvas)) {
        sprites.stamp(x, y, canvas.target());
      }
    }
  }

  @Override
  public double reach() {
    return exact.reach();
  }
}
