/** The geometry in a row: its header, its well-known binary, and the R-tree over all of them. */
package se.strukturvy.source.geopackage.shape;
