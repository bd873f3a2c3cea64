/**
 * Tables as text (CSV, TSV) with coordinates in two columns or in a WKT column, as spreadsheets and
 * registers write them.
 */
package se.strukturvy.source.csv;
