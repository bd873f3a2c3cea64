package se.strukturvy.source;

/**
 * A style that is kept in the same file as its layer.
 *
 * @param name what people read
 * @param sld the style as SLD or SE; empty when there is none
 * @param qml QGIS' own style; empty when there is none
 * @param isDefault whether it is to be used when nothing is chosen
 */
public record StoredStyle(String name, String sld, String qml, boolean isDefault) {}
