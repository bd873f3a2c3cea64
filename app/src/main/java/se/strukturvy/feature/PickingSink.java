package se.strukturvy.feature;

import java.util.HashSet;
import java.util.Set;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/** Hands on the features with certain ids. */
final class PickingSink implements GeometrySink {
  private final Set<Long> wanted = new HashSet<>();
  private final GeometrySink sink;
  private boolean open;

  PickingSink(long[] ids, GeometrySink sink) {
    for (long id : ids) {
      wanted.add(id);
    }
    this.sink = sink;
  }

  @Override
  public void begin(long featureId, GeometryKind kind) {
    open = wanted.contains(featureId);
    if (open) {
      sink.begin(featureId, kind);
    }
  }

  @Override
  public void part(PartRole role, double[] xy, int vertices) {
    if (open) {
      sink.part(role, xy, vertices);
    }
  }

  @Override
  public void end() {
    if (open) {
      sink.end();
    }
  }
}
