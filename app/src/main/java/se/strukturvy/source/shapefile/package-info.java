/**
 * Shapefiles, from ESRI's "Shapefile Technical Description" of July 1998 and the layouts of dBASE
 * III, IV, 7 and FoxPro tables.
 *
 * <p>{@link se.strukturvy.source.shapefile.ShapefileFormat} finds the files that belong together
 * ({@link se.strukturvy.source.shapefile.set}); {@code SetOpener} decides what to believe of them
 * and makes a {@link se.strukturvy.source.shapefile.ShapefileSource} of shapes ({@link
 * se.strukturvy.source.shapefile.shp}) and rows ({@link se.strukturvy.source.shapefile.dbf}).
 */
package se.strukturvy.source.shapefile;
