/**
 * Reads Styled Layer Descriptor 1.0 (OGC 02-070) and 1.1 (05-078r4) with Symbology Encoding 1.1
 * (05-077r4) and Filter Encoding 1.0 and 1.1 (02-059, 04-095), whatever their prefixes, with the
 * extensions that GeoServer and QGIS write.
 */
package se.strukturvy.style.sld.read;
