/**
 * The rows of a table or view: straight from the pages of the file where the table is an ordinary
 * one, from SQLite where it is not.
 */
package se.strukturvy.source.geopackage.row;
