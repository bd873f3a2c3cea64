package se.strukturvy.source.geojson;

import java.util.Map;

/**
 * A feature as it was written.
 *
 * @param offset where its object begins, in bytes
 * @param id a Long or a String; null when there is none
 * @param geometry null when there is none
 * @param odd whether something of the geometry could not be read
 * @param properties Strings, Longs, Doubles, Booleans and nulls; deeper values as JSON text
 */
record JsonFeature(
    long offset, Object id, JsonGeometry geometry, boolean odd, Map<String, Object> properties) {}
