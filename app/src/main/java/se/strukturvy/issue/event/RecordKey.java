package se.strukturvy.issue.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The name of a record. Whoever writes about the same thing writes to the same record, also in
 * another copy of the file: its id follows from its name.
 *
 * @param kind what sort of record it is, without a slash; for example "theme"
 * @param key what tells it from others of its kind; several parts may be joined by slashes
 */
public record RecordKey(String kind, String key) {
  /**
   * Makes a name.
   *
   * @throws IllegalArgumentException when the kind or the key is empty, or the kind has a slash
   */
  public RecordKey {
    if (kind.isEmpty() || key.isEmpty() || kind.indexOf('/') >= 0) {
      throw new IllegalArgumentException("no name of a record: " + kind + "/" + key);
    }
  }

  /** A name that nothing has yet, for records that have none by nature. */
  public static RecordKey fresh(String kind) {
    return new RecordKey(kind, UUID.randomUUID().toString());
  }

  /** Reads what {@link #toString} wrote; null when it is something else. */
  public static RecordKey parse(String text) {
    int slash = text == null ? -1 : text.indexOf('/');
    return slash < 1 || slash == text.length() - 1
        ? null
        : new RecordKey(text.substring(0, slash), text.substring(slash + 1));
  }

  /** The id that stands in the events: a name-based UUID (RFC 9562, version 3) of kind/key. */
  public UUID id() {
    return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The kind, a slash, and the key. */
  @Override
  public String toString() {
    return kind + "/" + key;
  }
}
