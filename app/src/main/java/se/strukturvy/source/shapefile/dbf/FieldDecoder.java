package se.strukturvy.source.shapefile.dbf;

import se.strukturvy.feature.FieldType;

/** Turns the bytes of one column into values. */
interface FieldDecoder {
  /** What the values are. */
  FieldType type();

  /**
   * The value, null where it is missing.
   *
   * @param bytes holds the value
   * @param at where the value begins
   */
  Object decode(byte[] bytes, int at);
}
