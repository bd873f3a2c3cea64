package se.strukturvy.style;

/**
 * Draws a marker at each point.
 *
 * @param marker its outline
 * @param size its height
 * @param fill its inside; null for none
 * @param outline its edge; null for none
 * @param rotation in degrees, clockwise
 */
public record PointSymbolizer(Marker marker, Size size, Fill fill, Stroke outline, double rotation)
    implements Symbolizer {}
