package se.strukturvy.issue.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The time of an event on a hybrid logical clock (Kulkarni et al., "Logical Physical Clocks",
 * 2014): wall clock time, and a counter that keeps cause before effect where wall clocks stand
 * still or disagree.
 *
 * @param millis milliseconds since 1970-01-01T00:00Z
 * @param counter 0 to 65535
 */
public record HybridTime(long millis, int counter) implements Comparable<HybridTime> {
  /** Before everything. */
  public static final HybridTime ZERO = new HybridTime(0, 0);

  private static final int COUNTER_LIMIT = 0xFFFF;
  private static final int LENGTH = "2026-11-21T11:10:38.123Z/0000".length();
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** The next time: {@code wallMillis} when that is later than this, else this and one more. */
  public HybridTime next(long wallMillis) {
    if (wallMillis > millis) {
      return new HybridTime(wallMillis, 0);
    }
    return counter < COUNTER_LIMIT
        ? new HybridTime(millis, counter + 1)
        : new HybridTime(millis + 1, 0);
  }

  /** The wall clock part. */
  public Instant instant() {
    return Instant.ofEpochMilli(millis);
  }

  @Override
  public int compareTo(HybridTime other) {
    int byMillis = Long.compare(millis, other.millis);
    return byMillis != 0 ? byMillis : Integer.compare(counter, other.counter);
  }

  /** For example "2026-11-21T11:10:38.123Z/0000"; texts sort as times do. */
  @Override
  public String toString() {
    return String.format("%s/%04x", TEXT.format(instant()), counter);
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws RuntimeException when it is something else
   */
  public static HybridTime parse(String text) {
    if (text.length() != LENGTH || text.charAt(LENGTH - 5) != '/') {
      throw new IllegalArgumentException("no hybrid time: " + text);
    }
    // By hand: a file holds hundreds of thousands, and DateTimeFormatter takes seconds for them.
    long days =
        LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
    long seconds =
        (days * 24 + number(text, 11, 13)) * 3600
            + number(text, 14, 16) * 60L
            + number(text, 17, 19);
    return new HybridTime(
        seconds * 1000 + number(text, 20, 23), Integer.parseInt(text, LENGTH - 4, LENGTH, 16));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
