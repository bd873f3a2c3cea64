/**
 * An SQLite file that is only ever read: connections that cannot write, private copies where
 * changes wait beside the file, and an end to questions that take too long.
 */
package se.strukturvy.source.geopackage.database;
