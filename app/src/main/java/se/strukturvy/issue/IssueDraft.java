package se.strukturvy.issue;

import org.locationtech.jts.geom.Geometry;

/**
 * What somebody wants to write down as an issue.
 *
 * @param title what it is called; not blank
 * @param text what it is about; may be empty
 * @param theme the theme's code; may be empty
 * @param geometry in SWEREF 99 TM, east first; null when it has no place
 */
public record IssueDraft(String title, String text, String theme, Geometry geometry) {}
