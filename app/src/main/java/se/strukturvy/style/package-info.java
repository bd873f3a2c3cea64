/**
 * How it should look: styles of rules, rules of symbolizers, in the words of OGC Symbology
 * Encoding.
 *
 * <p>Values only; drawing is in {@code render}.
 */
package se.strukturvy.style;
