package se.strukturvy.source.geopackage.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as GeoPackages write them (ISO 8601), and as some programs nearly do. */
public final class IsoTime {
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "\\s*(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
              + "(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
              + "\\s*(Z|z|[+-]\\d{2}(?::?\\d{2})?)?\\s*");

  private IsoTime() {}

  /** The day; null when the text is none. */
  static LocalDate date(String text) {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = digits(text, 0, 4);
      int month = digits(text, 5, 7);
      int day = digits(text, 8, 10);
      // By hand: a million dates through a formatter cost more than reading the file.
      if (year >= 0 && month > 0 && month < 13 && day > 0 && day < 29) {
        return LocalDate.of(year, month, day);
      }
    }
    Matcher m = DATE_TIME.matcher(text);
    try {
      return m.matches() ? day(m) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** LocalDateTime, or OffsetDateTime where the text gives an offset; null when it is none. */
  static Object dateTime(String text) {
    Matcher m = DATE_TIME.matcher(text);
    try {
      if (!m.matches()) {
        return null;
      }
      LocalDateTime time = day(m).atTime(time(m));
      String zone = m.group(8);
      return zone == null ? time : OffsetDateTime.of(time, offset(zone));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The time in UTC, which is taken for meant where no offset is given; null when it is none. */
  public static OffsetDateTime utc(String text) {
    Object time = dateTime(text);
    return time instanceof LocalDateTime local
        ? local.atOffset(ZoneOffset.UTC)
        : (OffsetDateTime) time;
  }

  private static LocalDate day(Matcher m) {
    return LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
  }

  private static LocalTime time(Matcher m) {
    if (m.group(4) == null) {
      return LocalTime.MIDNIGHT;
    }
    String fraction = m.group(7);
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    // A leap second has no place in Java's day.
    int second = m.group(6) == null ? 0 : Math.min(number(m, 6), 59);
    return LocalTime.of(number(m, 4), number(m, 5), second, nanos);
  }

  private static ZoneOffset offset(String zone) {
    return zone.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
