/**
 * What a GeoPackage says of itself: its tables and columns, which of them are layers, their
 * reference systems, styles and documents (OGC 12-128r19, clauses 1.1 and 2.1, annex F.8).
 */
package se.strukturvy.source.geopackage.schema;
