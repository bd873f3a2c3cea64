package se.strukturvy.source.geopackage.shape;

import se.strukturvy.feature.Sentence;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.WkbDecoder;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.geopackage.row.Row;

/** Reports the shape in one column of a row. Buffers are used again: serves one thread. */
public final class ShapeReader {
  private final int column;
  private final ReadNotes notes;
  private final GeometryBlob blob = new GeometryBlob();
  private final WkbDecoder decoder = new WkbDecoder();

  /** Reads shapes from {@code column}; none at all when that is negative. */
  public ShapeReader(int column, ReadNotes notes) {
    this.column = column;
    this.notes = notes;
  }

  /** Reports the row's shape, and to the notes what is wrong with it. */
  public void read(Row row, GeometrySink sink) {
    byte[] bytes = column < 0 ? null : row.blob(column);
    String problem = null;
    if (bytes == null) {
      if (column >= 0 && row.value(column) != null) {
        problem = "it is no blob";
      }
      none(row.id(), sink);
    } else {
      blob.read(bytes, row.blobStart(), row.blobEnd());
      problem = blob.problem();
      if (problem == null) {
        problem =
            decoder.decode(
                row.id(), bytes, blob.wkbStart(), blob.wkbEnd(), blob.littleEndian(), sink);
      } else {
        none(row.id(), sink);
      }
    }
    if (problem != null) {
      notes.loss(row.id(), "The shape could not be read: %s", Sentence.of(problem));
    }
  }

  private static void none(long id, GeometrySink sink) {
    sink.begin(id, GeometryKind.NONE);
    sink.end();
  }

  /** The header of the row's shape; null when it has none that can be read. */
  public GeometryBlob header(Row row) {
    byte[] bytes = row.blob(column);
    if (bytes == null) {
      return null;
    }
    blob.read(bytes, row.blobStart(), row.blobEnd());
    return blob.problem() == null ? blob : null;
  }
}
