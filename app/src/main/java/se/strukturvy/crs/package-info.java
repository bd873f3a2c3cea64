/**
 * Where on Earth: reference systems by EPSG code, transformations between them, and guesses for
 * files that do not say.
 */
package se.strukturvy.crs;
