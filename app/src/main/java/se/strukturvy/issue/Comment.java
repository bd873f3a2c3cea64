package se.strukturvy.issue;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said about an issue.
 *
 * @param id its id for ever
 * @param replyTo the comment that it answers, or null
 * @param author who
 * @param organisation for whom; may be empty
 * @param time when
 * @param text the words
 */
public record Comment(
    UUID id, UUID replyTo, String author, String organisation, Instant time, String text) {}
