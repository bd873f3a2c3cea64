/**
 * The shapes of a shapefile: .shp and .shx ("Shapefile Technical Description", ESRI, July 1998).
 *
 * <p>A {@link se.strukturvy.source.shapefile.shp.RecordIndex} says where each shape stands, {@link
 * se.strukturvy.source.shapefile.shp.ShapeDecoder} turns a record into a shape.
 */
package se.strukturvy.source.shapefile.shp;
