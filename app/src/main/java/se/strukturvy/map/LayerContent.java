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
 */
public record LayerContent(
    List<PackedGeometry> chunks, Map<String, Column> columns, boolean complete) {
  /** Nothing, and more to come. */
  public static final LayerContent EMPTY = new LayerContent(List.of(), Map.of(), false);

  /** Makes a content with lists of its own. */
  public LayerContent {
    chunks = List.copyOf(chunks);
    columns = Map.copyOf(columns);
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

  /** The box around everything that has been read, metres; null envelope when there is nothing. */
  public Envelope extent() {
    Envelope all = new Envelope();
    chunks.forEach(chunk -> all.expandToInclude(chunk.extent()));
    return all;
  }
}
