package se.strukturvy.analysis;

/**
 * The part of a feature that lies in a municipality.
 *
 * @param layer the feature's layer in the project
 * @param layerTitle what people call the layer
 * @param id the feature's id in its source
 * @param name what the feature is called; empty when it has no name
 * @param dimension 0 for points, 1 for lines, 2 for areas
 * @param measure points, metres or square metres in the municipality
 */
public record TouchedFeature(
    String layer, String layerTitle, long id, String name, int dimension, double measure) {}
