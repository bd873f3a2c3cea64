/** What SQLite stores in a cell, as the type that its column declares. */
package se.strukturvy.source.geopackage.value;
