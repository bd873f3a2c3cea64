/**
 * Data as asked for: features, their types, the sources they come from and the questions put to
 * them.
 */
package se.strukturvy.feature;
