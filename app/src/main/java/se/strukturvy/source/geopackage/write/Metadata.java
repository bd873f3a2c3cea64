package se.strukturvy.source.geopackage.write;

/**
 * A document that describes a table or a file (OGC 12-128r17, annex F.8).
 *
 * @param standard the URI of the standard it follows, for example
 *     "http://www.isotc211.org/2005/gmd"
 * @param mimeType for example "text/xml"
 * @param text the document
 */
public record Metadata(String standard, String mimeType, String text) {}
