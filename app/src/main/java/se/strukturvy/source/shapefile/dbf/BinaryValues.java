package se.strukturvy.source.shapefile.dbf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import se.strukturvy.feature.FieldType;

/** The values that a .dbf keeps in binary, and dates. */
final class BinaryValues {
  private BinaryValues() {}

  /** I and +: 32 bits, in dBASE 7 big-endian with the sign bit turned. */
  static FieldDecoder integer(boolean level7) {
    return decoder(
        FieldType.INTEGER,
        (bytes, at) ->
            level7
                ? (Object) (long) (big(bytes).getInt(at) ^ Integer.MIN_VALUE)
                : (Object) (long) little(bytes).getInt(at));
  }

  /** B of FoxPro: a little-endian double; O of dBASE 7: a big-endian one in sortable form. */
  static FieldDecoder real(boolean level7) {
    return decoder(
        FieldType.REAL,
        (bytes, at) ->
            level7
                ? Double.valueOf(sortable(big(bytes).getLong(at)))
                : Double.valueOf(little(bytes).getDouble(at)));
  }

  /** Y: ten-thousandths in 64 bits. */
  static FieldDecoder currency() {
    return decoder(FieldType.REAL, (bytes, at) -> little(bytes).getLong(at) / 1e4);
  }

  /** T: Julian day and milliseconds; @ of dBASE 7: milliseconds from the year 1. */
  static FieldDecoder dateTime(boolean level7) {
    return decoder(
        FieldType.DATETIME,
        (bytes, at) -> {
          if (level7) {
            double millis = sortable(big(bytes).getLong(at));
            return millis == 0 ? null : dateTime(LocalDate.of(1, 1, 1).atStartOfDay(), -1, millis);
          }
          int day = little(bytes).getInt(at);
          return day == 0 ? null : dateTime(julian(day), 0, little(bytes).getInt(at + 4));
        });
  }

  /** D: eight digits yyyymmdd, or mm/dd/yyyy in ten. Null for blank, zeroes and no date. */
  static Object date(byte[] bytes, int from, int to) {
    try {
      if (to - from >= 10 && bytes[from + 2] == '/' && bytes[from + 5] == '/') {
        return LocalDate.of(
            digits(bytes, from + 6, 4), digits(bytes, from, 2), digits(bytes, from + 3, 2));
      }
      return to - from < 8
          ? null
          : LocalDate.of(
              digits(bytes, from, 4), digits(bytes, from + 4, 2), digits(bytes, from + 6, 2));
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private static int digits(byte[] bytes, int at, int count) {
    int value = 0;
    for (int i = at; i < at + count; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return -1;
      }
      value = 10 * value + bytes[i] - '0';
    }
    return value;
  }

  private static LocalDateTime julian(int day) {
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day).atStartOfDay();
  }

  private static LocalDateTime dateTime(LocalDateTime start, int days, double millis) {
    boolean sane = Math.abs(millis) < 4e14;
    return sane ? start.plusDays(days).plus(Math.round(millis), ChronoUnit.MILLIS) : null;
  }

  private static double sortable(long bits) {
    return Double.longBitsToDouble(bits < 0 ? bits ^ Long.MIN_VALUE : ~bits);
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer big(byte[] bytes) {
    return ByteBuffer.wrap(bytes);
  }

  /** Decodes what begins at a place. */
  @FunctionalInterface
  private interface Binary {
    Object decode(byte[] bytes, int at);
  }

  private static FieldDecoder decoder(FieldType type, Binary binary) {
    return new FieldDecoder() {
      @Override
      public FieldType type() {
        return type;
      }

      @Override
      public Object decode(byte[] bytes, int at) {
        return binary.decode(bytes, at);
      }
    };
  }
}
