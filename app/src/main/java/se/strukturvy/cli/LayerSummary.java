package se.strukturvy.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * What {@code info} says of one layer; the names of its parts are those of the JSON.
 *
 * @param name the layer's name
 * @param featureCount how many features there are
 * @param nullGeometries how many have no shape; null unless all were read
 * @param vertices how many vertices there are; null unless all were read
 * @param extent min x, min y, max x, max y; null when there are no shapes
 * @param sumX the sum of all finite x; null unless all were read
 * @param sumY the sum of all finite y; null unless all were read
 * @param crs the reference system as "EPSG:n", or null
 * @param encoding how its text is encoded, and who said so: user, sidecar, header or guess; null
 *     where the format leaves no choice
 * @param geometry the kind of shape, in lower case
 * @param fields the attributes
 * @param first the first features, three at most
 * @param notes what was found wrong
 */
@JsonPropertyOrder({"name", "featureCount"})
record LayerSummary(
    String name,
    long featureCount,
    Long nullGeometries,
    Long vertices,
    List<Double> extent,
    Double sumX,
    Double sumY,
    String crs,
    String encoding,
    String geometry,
    List<FieldSummary> fields,
    List<FirstFeature> first,
    List<NoteSummary> notes) {
  /**
   * A field.
   *
   * @param name the field's name
   * @param type its type, in lower case
   */
  record FieldSummary(String name, String type) {}

  /**
   * One of the first features.
   *
   * @param fid its id
   * @param attributes its values by field
   */
  record FirstFeature(long fid, Map<String, Object> attributes) {}

  /**
   * Something that was found wrong.
   *
   * @param fid the feature, null for the whole layer
   * @param severity repair or loss
   * @param what what happened
   */
  record NoteSummary(Long fid, String severity, String what) {}
}
