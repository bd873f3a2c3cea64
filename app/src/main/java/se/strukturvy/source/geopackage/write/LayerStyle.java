package se.strukturvy.source.geopackage.write;

/**
 * A style kept beside its layer in {@code layer_styles}.
 *
 * @param name what people read
 * @param description one line; may be empty
 * @param qml QGIS' own style; may be empty
 * @param sld the style as SLD; may be empty
 * @param isDefault whether it is shown when nothing is chosen
 */
public record LayerStyle(
    String name, String description, String qml, String sld, boolean isDefault) {}
