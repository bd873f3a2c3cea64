/**
 * Which files make up one shapefile, in a folder or in a .zip, and their bytes.
 *
 * <p>{@link se.strukturvy.source.shapefile.set.ShapefileSet} names the files by ending; {@link
 * se.strukturvy.source.shapefile.set.FileBytes} is one of them, mapped or in memory.
 */
package se.strukturvy.source.shapefile.set;
