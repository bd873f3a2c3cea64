package se.strukturvy.render.label;

import se.strukturvy.render.raster.Polyline;

/**
 * A label that looks for a place.
 *
 * @param layer id of its layer
 * @param layerIndex place of its layer, the lowest 0
 * @param ordinal place of its feature in the layer
 * @param feature id of its feature
 * @param text what it says
 * @param look how it looks
 * @param x the point it belongs to, device pixels
 * @param y the same point's y
 * @param radius how far the point's symbol reaches
 * @param path the line it belongs to; null unless it goes along or on a line
 */
record LabelRequest(
    String layer,
    int layerIndex,
    long ordinal,
    long feature,
    String text,
    LabelLook look,
    double x,
    double y,
    double radius,
    Polyline path) {}
