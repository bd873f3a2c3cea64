package se.strukturvy.source.geopackage.schema;

import org.locationtech.jts.geom.Envelope;

/**
 * What the file says of one layer.
 *
 * @param name the layer's name
 * @param table where its rows are
 * @param geometry the number of the column with the shapes, -1 when there is none
 * @param geometryType the name of their type, in upper case
 * @param srsId the reference system, null when missing
 * @param bounds the box that is stated; a null envelope when none is
 * @param lastChange when it changed last, as text; may be null
 */
public record LayerTable(
    String name,
    Table table,
    int geometry,
    String geometryType,
    Integer srsId,
    Envelope bounds,
    String lastChange) {
  /** The name of the column with the shapes, as the schema spells it. */
  public String geometryName() {
    return geometry < 0 ? null : table.columns().get(geometry).name();
  }
}
