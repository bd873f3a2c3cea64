package se.strukturvy.render.symbol;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.InteriorPoint;
import se.strukturvy.geometry.PackedGeometry;

/**
 * Draws a plain marker from its {@link MarkerSprites}, within a sixteenth of a pixel of its place.
 *
 * @param exact draws it where pictures will not do: in several kinds of shape, or in full detail
 * @param sprites its pictures
 */
record SpriteMarker(PointMarker exact, MarkerSprites sprites) implements FeatureSymbol {
  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    GeometryKind kind = shapes.kind(feature);
    if (canvas.dotSize == 0) {
      exact.draw(shapes, feature, transform, canvas);
    } else if (kind == GeometryKind.POINT) {
      int[] xy = shapes.coordinates();
      int end = shapes.firstVertex(shapes.firstPart(feature + 1));
      for (int v = shapes.firstVertex(shapes.firstPart(feature)); v < end; v++) {
        stamp(transform.x(xy[2 * v]), transform.y(xy[2 * v + 1]), canvas);
      }
    } else if (kind == GeometryKind.LINE || kind == GeometryKind.POLYGON) {
      int[] middle = InteriorPoint.of(shapes, feature);
      if (middle != null) {
        stamp(transform.x(middle[0]), transform.y(middle[1]), canvas);
      }
    } else {
      exact.draw(shapes, feature, transform, canvas);
    }
  }

  private void stamp(double x, double y, BandCanvas canvas) {
    if (exact.isNear(x, y, canvas)) {
      sprites.stamp(x, y, canvas.target());
    }
  }

  @Override
  public boolean stacks() {
    return true;
  }

  @Override
  public void drawBelow(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    int[] xy = shapes.coordinates();
    int first = shapes.firstVertex(shapes.firstPart(feature));
    for (int v = shapes.firstVertex(shapes.firstPart(feature + 1)) - 1; v >= first; v--) {
      double x = transform.x(xy[2 * v]);
      double y = transform.y(xy[2 * v + 1]);
      if (exact.isNear(x, y, canvas)) {
        sprites.stack(x, y, canvas.stack);
      }
    }
  }

  @Override
  public double reach() {
    return exact.reach();
  }
}
