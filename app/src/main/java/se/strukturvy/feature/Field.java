package se.strukturvy.feature;

/**
 * A named, typed column of a layer.
 *
 * @param name the name as the file spells it
 * @param type what its values are
 */
public record Field(String name, FieldType type) {}
