/**
 * Writing GeoPackages (OGC 12-128r17, version 1.3): whole new files in one go with {@link
 * se.strukturvy.source.geopackage.write.GeoPackageWriter}, or the tables of one inside a database
 * of our own with {@link se.strukturvy.source.geopackage.write.GeoPackageSchema}.
 */
package se.strukturvy.source.geopackage.write;
