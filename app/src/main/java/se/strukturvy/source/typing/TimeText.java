package se.strukturvy.source.typing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Dates and times written as ISO 8601, with a T or a blank between, or slashes for dashes. */
public final class TimeText {
  private static final Pattern DATE = Pattern.compile("\\d{4}([-/])\\d{2}\\1\\d{2}");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}([-/])\\d{2}\\1\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?"
              + "(Z|[+-]\\d{2}(:?\\d{2})?)?");

  private TimeText() {}

  /** A LocalDate, LocalDateTime or OffsetDateTime; null when the text is none of them. */
  public static Object parse(String text) {
    if (text.length() < 10 || text.length() > 40 || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    String iso = text.replace('/', '-').replace(' ', 'T').replace(',', '.');
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(iso);
      }
      if (!TIME.matcher(text).matches()) {
        return null;
      }
      int offset = Math.max(iso.indexOf('+', 11), iso.indexOf('-', 11));
      if (iso.endsWith("Z")) {
        return OffsetDateTime.parse(iso);
      }
      return offset < 0
          ? LocalDateTime.parse(iso)
          : OffsetDateTime.parse(iso.substring(0, offset) + hoursAndMinutes(iso, offset));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String hoursAndMinutes(String iso, int at) {
    String digits = iso.substring(at + 1).replace(":", "");
    String minutes = digits.length() > 2 ? digits.substring(2) : "00";
    return iso.charAt(at) + digits.substring(0, 2) + ":" + minutes;
  }
}
