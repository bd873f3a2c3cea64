/**
 * Styles in OGC's XML: Styled Layer Descriptor 1.0 (OGC 02-070) and 1.1 (05-078r4) with Symbology
 * Encoding 1.1 (05-077r4).
 */
package se.strukturvy.style.sld;
