package se.strukturvy.feature;

/**
 * What the values of a field are, with the Java type that carries them. A missing value is null.
 */
public enum FieldType {
  /** {@link String}. */
  TEXT,
  /** {@link Long}. */
  INTEGER,
  /** {@link Double}. */
  REAL,
  /** {@link Boolean}. */
  BOOLEAN,
  /** {@link java.time.LocalDate}. */
  DATE,
  /**
   * {@link java.time.LocalDateTime} or, where the file gives an offset, {@link
   * java.time.OffsetDateTime}.
   */
  DATETIME,
  /** {@code byte[]}. */
  BINARY
}
