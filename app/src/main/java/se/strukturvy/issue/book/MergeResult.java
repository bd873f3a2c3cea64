package se.strukturvy.issue.book;

import java.util.List;
import se.strukturvy.issue.event.FieldConflict;

/**
 * What a merge brought.
 *
 * @param came events that were new here
 * @param same events that were here already
 * @param kept events that stayed in the other file because their issues are private there
 * @param newIssues issues that were not here before
 * @param conflicts fields that both sides have set without knowing of each other, to different
 *     values; the later one is shown, and the others stay in the history
 */
public record MergeResult(
    int came, int same, int kept, int newIssues, List<FieldConflict> conflicts) {}
