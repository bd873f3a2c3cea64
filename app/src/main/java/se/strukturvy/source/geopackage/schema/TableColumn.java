package se.strukturvy.source.geopackage.schema;

/**
 * A column as the schema declares it.
 *
 * @param name as the schema spells it
 * @param declared the declared type, in upper case; empty when there is none
 * @param key whether it is part of the primary key
 * @param defaultValue the expression of its default, or null
 * @param generated whether its value is computed
 */
public record TableColumn(
    String name, String declared, boolean key, String defaultValue, boolean generated) {}
