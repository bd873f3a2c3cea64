package se.strukturvy.feature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometrySink;

/**
 * One layer of a file, read only: its features as shapes for drawing, as exact geometry, and as
 * attributes.
 *
 * <p>Features always come in file order, and {@link #readGeometry} and {@link #readColumn} report
 * the same features in the same order, so row numbers tie them together. May be used by several
 * threads at once. Coordinates are those of the file, east first.
 */
public interface FeatureSource extends AutoCloseable {
  /** The file, for messages and for the project. */
  Path file();

  /** Name, kind of shape, reference system and fields. */
  FeatureType type();

  /** A field that columns can be read of; it need not be among those that are shown. */
  default Optional<Field> field(String name) {
    return type().field(name);
  }

  /**
   * How many features there are.
   *
   * @throws IOException when the file cannot be read
   */
  long count() throws IOException;

  /**
   * The box that the file states, or the true one where it states none; may be larger or smaller
   * than the truth. Null envelope when there are no shapes.
   *
   * @throws IOException when the file cannot be read
   */
  Envelope extent() throws IOException;

  /**
   * Reports the shape of every feature.
   *
   * @throws IOException when nothing more can be read; what was reported before stands
   */
  void readGeometry(GeometrySink sink, ReadProgress progress) throws IOException;

  /**
   * Reports the shapes of some features as {@link #readGeometry(GeometrySink, ReadProgress)} does.
   * Formats that find a feature by its id do better than this, which goes through all.
   *
   * @param ids of the features, in file order
   * @throws IOException when nothing more can be read; what was reported before stands
   */
  default void readGeometry(long[] ids, GeometrySink sink) throws IOException {
    readGeometry(new PickingSink(ids, sink), ReadProgress.SILENT);
  }

  /**
   * Reports the value of one field for every feature, null where it is missing.
   *
   * @throws IOException when the file cannot be read
   */
  default void readColumn(String field, Consumer<Object> values) throws IOException {
    readColumns(List.of(field), row -> values.accept(row[0]), ReadProgress.SILENT);
  }

  /**
   * Reports the values of several fields for every feature, in one pass.
   *
   * @param fields their names
   * @param rows receives one array a feature, with the values in the order of {@code fields}; the
   *     array is used again for the next
   * @param progress follows the reading and may end it
   * @throws IOException when the file cannot be read
   */
  void readColumns(List<String> fields, Consumer<Object[]> rows, ReadProgress progress)
      throws IOException;

  /**
   * Reports the features that a query asks for, with exact geometry.
   *
   * @throws IOException when the file cannot be read
   */
  void read(Query query, Consumer<Feature> features) throws IOException;

  /** What was found wrong so far; grows while the file is read. */
  List<ReadNote> notes();

  /** Lets go of the file. */
  @Override
  void close();
}
