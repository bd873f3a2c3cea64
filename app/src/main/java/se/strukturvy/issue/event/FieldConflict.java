package se.strukturvy.issue.event;

import java.util.List;
import java.util.UUID;

/**
 * A field that was given different values by people who did not know of each other.
 *
 * @param issue the issue
 * @param field which field
 * @param values the events that stand against each other; the last one is what the issue shows
 */
public record FieldConflict(UUID issue, String field, List<IssueEvent> values) {}
