package se.strukturvy.source.shapefile.shp;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/** Passes shapes on without the vertices that are no place on Earth (NaN or infinite). */
public record FiniteVertices(GeometrySink sink) implements GeometrySink {
  @Override
  public void begin(long featureId, GeometryKind kind) {
    sink.begin(featureId, kind);
  }

  @Override
  public void part(PartRole role, double[] xy, int vertices) {
    int kept = 0;
    for (int v = 0; v < vertices; v++) {
      if (Double.isFinite(xy[2 * v]) && Double.isFinite(xy[2 * v + 1])) {
        xy[2 * kept] = xy[2 * v];
        xy[2 * kept + 1] = xy[2 * v + 1];
        kept++;
      }
    }
    if (kept > 0) {
      sink.part(role, xy, kept);
    }
  }

  @Override
  public void end() {
    sink.end();
  }
}
