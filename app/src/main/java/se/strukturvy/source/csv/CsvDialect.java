package se.strukturvy.source.csv;

import java.nio.charset.Charset;

/**
 * How a table is written.
 *
 * @param encoding of its text
 * @param separator between the cells of a row
 * @param decimalComma true when numbers have a comma, false when they have a point
 * @param header true when the first row holds the columns' names
 */
public record CsvDialect(Charset encoding, char separator, boolean decimalComma, boolean header) {}
