package se.strukturvy.issue.event;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * One field of one issue was given a value: what is stored, for ever.
 *
 * @param id its id for ever
 * @param act what was done in one go has one act
 * @param issue the issue
 * @param time when; the later of two events decides the field
 * @param author who
 * @param organisation for whom; may be empty
 * @param field which field, see {@link IssueField}
 * @param value as text, see {@link IssueField}; null takes the value away
 * @param replaces the events of the field that the author saw and replaced; two events that do not
 *     know of each other are a conflict
 */
public record IssueEvent(
    UUID id,
    UUID act,
    UUID issue,
    HybridTime time,
    String author,
    String organisation,
    String field,
    String value,
    Set<UUID> replaces) {
  /** The order in which events count: by time, then by id, so that every machine agrees. */
  public static final Comparator<IssueEvent> ORDER =
      Comparator.comparing(IssueEvent::time)
          .thenComparing(IssueEvent::act, IssueEvent::compareTexts)
          .thenComparing(IssueEvent::id, IssueEvent::compareTexts);

  /** Makes an event with a set of its own. */
  public IssueEvent {
    replaces = Set.copyOf(replaces);
  }

  /** The order of ids as texts, which {@link UUID#compareTo} does not keep: it is signed. */
  static int compareTexts(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
