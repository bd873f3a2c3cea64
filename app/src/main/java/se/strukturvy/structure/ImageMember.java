package se.strukturvy.structure;

/**
 * The features of one layer that belong to a structure image.
 *
 * @param layerId the layer in the project
 * @param filter which of its features, in ECQL; null for all
 * @param classField the field that holds the legend code
 */
public record ImageMember(String layerId, String filter, String classField) {}
