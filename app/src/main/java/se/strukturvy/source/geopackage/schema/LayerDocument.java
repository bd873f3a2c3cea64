package se.strukturvy.source.geopackage.schema;

/**
 * A document that describes a layer or the whole file (OGC 12-128r19, annex F.8).
 *
 * @param ofLayer true when it describes the layer alone, false when the whole file
 * @param standard the URI of the standard that it follows
 * @param mimeType for example "text/xml"
 * @param text the document
 */
public record LayerDocument(boolean ofLayer, String standard, String mimeType, String text) {}
