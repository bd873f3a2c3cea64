package se.strukturvy.issue;

import java.util.UUID;

/**
 * A picture or document copied into the issue file.
 *
 * @param id under which its bytes are kept
 * @param name the name of the file it came from
 */
public record Attachment(UUID id, String name) {}
