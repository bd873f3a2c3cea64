/**
 * Structure images as a GeoPackage that any program reads: the tables strukturbild and
 * strukturbild_klass, and the layers nod, strak and omrade.
 */
package se.strukturvy.project.exchange;
