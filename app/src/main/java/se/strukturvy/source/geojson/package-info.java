/**
 * GeoJSON (RFC 7946, and files of the 2008 format with a {@code crs} member), also
 * newline-delimited and as text sequences (RFC 8142).
 */
package se.strukturvy.source.geojson;
