package se.strukturvy.structure;

/**
 * Features of a layer that something points at.
 *
 * @param layerId the layer in the project
 * @param filter which of its features, in ECQL; null for all
 */
public record FeatureLink(String layerId, String filter) {}
