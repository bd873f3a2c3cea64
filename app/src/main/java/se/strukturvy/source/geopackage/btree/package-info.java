/**
 * The pages of an SQLite file, read without SQLite: one table from its first row to its last, or
 * from a given row, at the speed of memory.
 *
 * <p>Written from the description of the file format at sqlite.org/fileformat2.html. Whatever is
 * unusual is refused with {@link se.strukturvy.source.geopackage.btree.PageException}, and the
 * caller asks SQLite itself.
 */
package se.strukturvy.source.geopackage.btree;
