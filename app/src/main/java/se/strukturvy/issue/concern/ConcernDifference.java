package se.strukturvy.issue.concern;

import java.util.UUID;

/**
 * An issue of which other boundaries say something else.
 *
 * @param issue the issue
 * @param title what it is called
 * @param before whom it concerned with the old boundaries, corrections by hand included
 * @param after whom it concerns now
 */
public record ConcernDifference(UUID issue, String title, Concern before, Concern after) {}
