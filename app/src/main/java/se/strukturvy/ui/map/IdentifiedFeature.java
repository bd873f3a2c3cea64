package se.strukturvy.ui.map;

import se.strukturvy.feature.Feature;

/**
 * A feature that lies under a click.
 *
 * @param layerId its layer's id in the project
 * @param layerTitle what people call the layer
 * @param feature the feature, with all attributes; its geometry is in the map's system
 */
public record IdentifiedFeature(String layerId, String layerTitle, Feature feature) {}
