/**
 * Shapefiles, from ESRI's "Shapefile Technical Description" of July 1998 and the layouts of dBASE
 * III, IV, 7 and FoxPro tables.
 *
 * <p>{@link se.strukturvy.source.shapefile.ShapefileFormat} finds the files that belong together, a
 * {@code RecordIndex} says where each shape stands, {@code ShapeDecoder} turns a record into a
 * shape and {@code DbfTable} a row into values.
 */
package se.strukturvy.source.shapefile;
