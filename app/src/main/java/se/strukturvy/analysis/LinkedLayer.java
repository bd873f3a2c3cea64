package se.strukturvy.analysis;

import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.feature.FeatureSource;

/**
 * A layer that strategic directions link to.
 *
 * @param id in the project
 * @param title what people read
 * @param source its features
 * @param toMap takes the source's coordinates to SWEREF 99 TM
 */
public record LinkedLayer(
    String id, String title, FeatureSource source, CoordinateTransform toMap) {}
