package se.strukturvy.issue.concern;

import org.locationtech.jts.geom.Geometry;

/**
 * A municipality and its ground.
 *
 * @param code four digits as text, for example "1880"
 * @param name for example "Örebro"
 * @param county two digits as text, for example "18"
 * @param area in SWEREF 99 TM, east first
 */
public record Municipality(String code, String name, String county, Geometry area) {}
