package se.strukturvy.issue;

import java.time.Instant;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.concern.Concern;

/**
 * A question that people have put on the map, as it stands now.
 *
 * @param id its id for ever
 * @param title what it is called
 * @param text what it is about; may be empty
 * @param theme the theme's code; empty when unclear (oklar)
 * @param status where it stands
 * @param geometry in SWEREF 99 TM, east first; null when it has no place
 * @param concern whom it concerns
 * @param author who wrote it
 * @param created when
 * @param updated when it was last changed
 * @param details all the rest
 */
public record Issue(
    UUID id,
    String title,
    String text,
    String theme,
    IssueStatus status,
    Geometry geometry,
    Concern concern,
    String author,
    Instant created,
    Instant updated,
    IssueDetails details) {}
