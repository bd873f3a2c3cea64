package se.strukturvy.feature;

import java.util.List;
import java.util.Optional;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.geometry.GeometryKind;

/**
 * What the features of one layer have in common.
 *
 * @param name the layer's name in its file
 * @param kind the kind of their shapes
 * @param crs the reference system that the file states; empty when it states none or one that is
 *     not understood
 * @param fields the attributes, in file order, geometry left out
 */
public record FeatureType(
    String name, GeometryKind kind, Optional<CoordinateReferenceSystem> crs, List<Field> fields) {
  /** Makes a type with a list of fields of its own. */
  public FeatureType {
    fields = List.copyOf(fields);
  }

  /** The field of that name, if there is one; upper and lower case count. */
  public Optional<Field> field(String wanted) {
    return fields.stream().filter(f -> f.name().equals(wanted)).findFirst();
  }
}
