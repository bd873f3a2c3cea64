package se.strukturvy.feature;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a layer: its id, exact geometry and attributes.
 *
 * @param id unique in its layer
 * @param geometry in the coordinates of the file, two dimensions; null when the feature has none
 * @param attributes values by field name in file order, of the Java types that {@link FieldType}
 *     names; a missing value is null
 */
public record Feature(long id, Geometry geometry, Map<String, Object> attributes) {
  /** The value of a field, or null. */
  public Object get(String field) {
    return attributes.get(field);
  }
}
