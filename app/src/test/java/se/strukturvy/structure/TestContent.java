package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.LayerContent;

/** Makes the content of a small layer, feature by feature; ids count from 1. */
public final class TestContent {
  private final GeometryKind kind;
  private final String[] fields;
  private final List<double[]> shapes = new ArrayList<>();
  private final Map<String, Column.Builder> columns = new HashMap<>();

  /** A layer of features of one kind with these fields. */
  public TestContent(GeometryKind kind, String... fields) {
    this.kind = kind;
    this.fields = fields.clone();
    for (String field : fields) {
      columns.put(field, new Column.Builder());
    }
  }

  /**
   * Adds a feature; {@code xy} are its vertices, a square's lower left and upper right for areas.
   */
  public TestContent add(double[] xy, Object... values) {
    shapes.add(xy.clone());
    for (int i = 0; i < fields.length; i++) {
      columns.get(fields[i]).add(values[i]);
    }
    return this;
  }

  /** What was added. */
  public LayerContent content() {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(
            Quantization.covering(new Envelope(0, 1e6, 0, 1e6), 0.001), chunks::add);
    for (int i = 0; i < shapes.size(); i++) {
      double[] xy = shapes.get(i);
      builder.begin(i + 1, kind);
      switch (kind) {
        case POINT -> builder.part(PartRole.POINTS, xy, xy.length / 2);
        case LINE -> builder.part(PartRole.LINE, xy, xy.length / 2);
        default -> {
          double[] ring = {xy[0], xy[1], xy[2], xy[1], xy[2], xy[3], xy[0], xy[3], xy[0], xy[1]};
          builder.part(PartRole.SHELL, ring, 5);
        }
      }
      builder.end();
    }
    builder.flush();
    Map<String, Column> built = new HashMap<>();
    columns.forEach((field, column) -> built.put(field, column.build()));
    return new LayerContent(chunks, built, true);
  }
}
