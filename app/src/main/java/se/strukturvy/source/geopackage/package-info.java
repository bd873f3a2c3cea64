/**
 * GeoPackages (OGC 12-128r12 to r19), and SQLite files that nearly are, into features.
 *
 * <p>{@link se.strukturvy.source.geopackage.GeoPackageFormat} opens a file; a {@link
 * se.strukturvy.source.geopackage.GeoPackageSource} is one of its layers. Rows come straight from
 * the pages of the file ({@link se.strukturvy.source.geopackage.btree}) where the table is an
 * ordinary one, and from SQLite where it is not.
 */
package se.strukturvy.source.geopackage;
