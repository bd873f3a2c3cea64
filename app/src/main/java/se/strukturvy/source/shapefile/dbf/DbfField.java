package se.strukturvy.source.shapefile.dbf;

import java.nio.charset.StandardCharsets;

/**
 * The description of one column in the header of a .dbf.
 *
 * @param name the name up to the first zero, each byte as one character
 * @param type the letter of the type
 * @param offset where the value begins in a record, the deletion mark counted in
 * @param width how many bytes the value has
 * @param decimals how many digits stand behind the point
 */
public record DbfField(String name, char type, int offset, int width, int decimals) {
  /** The name's bytes, to be decoded. */
  byte[] nameBytes() {
    return name.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The same, cut off where a record that is shorter than its columns ends. */
  DbfField within(int recordBytes) {
    int start = Math.min(offset, recordBytes);
    return new DbfField(name, type, start, Math.min(width, recordBytes - start), decimals);
  }
}
