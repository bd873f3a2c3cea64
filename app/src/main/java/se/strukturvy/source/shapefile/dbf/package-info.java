/**
 * The rows of a shapefile: .dbf with its long texts, in the layouts of dBASE III, IV and 7 and of
 * FoxPro, and the encoding of their text.
 *
 * <p>{@link se.strukturvy.source.shapefile.dbf.DbfTable} reads rows by the columns of {@link
 * se.strukturvy.source.shapefile.dbf.DbfHeader}; a {@code FieldDecoder} knows one type of column.
 */
package se.strukturvy.source.shapefile.dbf;
