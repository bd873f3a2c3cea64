/**
 * Files into features: what every file format offers, and how it is opened.
 *
 * <p>Each format has a package of its own. A source file is only ever read.
 */
package se.strukturvy.source;
