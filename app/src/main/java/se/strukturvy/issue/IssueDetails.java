package se.strukturvy.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.strukturvy.issue.event.FieldConflict;

/**
 * What an issue holds beside its head: how it is handled, and by whom.
 *
 * @param kind what sort of thing it is
 * @param priority how much it presses
 * @param due when it should be done; null when not said
 * @param organisation the responsible organisation; may be empty
 * @param forum where it is handled; may be empty
 * @param reason why the status is what it is; may be empty
 * @param isPrivate whether it stays out of exports and merges
 * @param view the map view it was written in; may be empty
 * @param moreThemes codes of further themes
 * @param comments the oldest first
 * @param links ties to other issues
 * @param features titles of the features and directions it is tied to, by their key
 * @param steps one an organisation
 * @param attachments pictures and documents
 * @param votes by organisation
 * @param conflicts fields that were given different values by people who did not know of each other
 */
public record IssueDetails(
    IssueKind kind,
    Priority priority,
    LocalDate due,
    String organisation,
    String forum,
    String reason,
    boolean isPrivate,
    String view,
    List<String> moreThemes,
    List<Comment> comments,
    List<IssueLink> links,
    Map<String, String> features,
    List<CollaborationStep> steps,
    List<Attachment> attachments,
    Map<String, Integer> votes,
    List<FieldConflict> conflicts) {}
