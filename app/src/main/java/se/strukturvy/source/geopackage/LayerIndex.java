package se.strukturvy.source.geopackage;

import java.io.IOException;
import java.util.Optional;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.geopackage.row.Rows;
import se.strukturvy.source.geopackage.schema.LayerTable;
import se.strukturvy.source.geopackage.shape.GeometryBlob;
import se.strukturvy.source.geopackage.shape.ShapeReader;
import se.strukturvy.source.geopackage.shape.SpatialIndex;

/** The spatial index of a layer, if it has one that fits its features; looked at once. */
final class LayerIndex {
  /** How many features the layer has. */
  interface Count {
    long get() throws IOException;
  }

  private final GeoPackage file;
  private final LayerTable layer;
  private final Rows rows;
  private final Count count;
  private final ReadNotes notes;

  /** Null until it was looked at. */
  private Optional<SpatialIndex> found;

  LayerIndex(GeoPackage file, LayerTable layer, Rows rows, Count count, ReadNotes notes) {
    this.file = file;
    this.layer = layer;
    this.rows = rows;
    this.count = count;
    this.notes = notes;
  }

  /**
   * The index; empty when there is none to be used.
   *
   * @throws IOException when the file cannot be read
   */
  synchronized Optional<SpatialIndex> get() throws IOException {
    if (found == null) {
      found = SpatialIndex.of(file.database(), file.schema(), layer);
      if (found.isPresent() && !holdsAllShapes(found.get())) {
        notes.repair("The spatial index does not fit the features and is not used");
        found = Optional.empty();
      }
    }
    return found;
  }

  /** Programs that know nothing of the index change features without it. */
  private boolean holdsAllShapes(SpatialIndex candidate) throws IOException {
    long held = candidate.size();
    if (held == count.get()) {
      return true;
    }
    ShapeReader shapes = new ShapeReader(layer.geometry(), notes);
    long[] wanted = {0};
    rows.scan(
        new int[] {layer.geometry()},
        row -> {
          GeometryBlob header = shapes.header(row);
          wanted[0] += header == null || header.empty() ? 0 : 1;
          return true;
        });
    return held == wanted[0];
  }
}
