package se.strukturvy.map;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;

/**
 * What has been read of a layer, in the map's coordinates. Immutable: a layer half read has a
 * content with the first chunks, and gets a new one when more has come.
 *
 * @param chunks the shapes, in file order
 * @param columns the attributes that the style needs, by field name; row = {@link
 *     PackedGeometry#firstOrdinal()} + feature
 * @param complete false while more is being read
 * @param stated while more is being read, the box that all of it lies in as the source has it; null
 *     envelope where that is not known
 */
public record LayerContent(
    List<PackedGeometry> chunks, Map<String, Column> columns, boolean complete, Envelope stated) {
  /** Nothing, and more to come. */
  public static final LayerContent EMPTY =
      new LayerContent(List.of(), Map.of(), false, new Envelope());

  /** Makes a content with lists of its own. */
  public LayerContent {
    chunks = List.copyOf(chunks);
    columns = Map.copyOf(columns);
    stated = new Envelope(stated);
  }

  /** A content of which nothing is said but what has been read. */
  public LayerContent(List<PackedGeometry> chunks, Map<String, Column> columns, boolean complete) {
    this(chunks, columns, complete, new Envelope());
  }

  /** The box that the source states. A copy. */
  @Override
  public Envelope stated() {
    return new Envelope(stated);
  }

  /** Whether this is what {@code before} was, with nothing or more behind it. */
  public boolean continues(LayerContent before) {
    return chunks.size() >= before.chunks.size()
        && chunks.subList(0, before.chunks.size()).equals(before.chunks)
        && columns.equals(before.columns);
  }

  /** The kind of its shapes; {@link GeometryKind#NONE} while nothing has been read. */
  public GeometryKind kind() {
    return chunks.isEmpty() ? GeometryKind.NONE : chunks.get(0).kind();
  }

  /** The id of the feature in a row; empty while that has not been read. */
  public OptionalLong idOf(long row) {
    return chunks.stream()
        .filter(chunk -> chunk.firstOrdinal() <= row && row < chunk.firstOrdinal() + chunk.size())
        .mapToLong(chunk -> chunk.id((int) (row - chunk.firstOrdinal())))
        .findFirst();
  }

  /**
   * The box around everything that has been read, and around what is still to come as far as that
   * is known; metres; null envelope when there is nothing.
   */
  public Envelope extent() {
    Envelope all = complete ? new Envelope() : stated();
    chunks.forEach(chunk -> all.expandToInclude(chunk.extent()));
    return all;
  }
}
