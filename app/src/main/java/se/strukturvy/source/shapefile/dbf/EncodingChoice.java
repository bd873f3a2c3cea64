package se.strukturvy.source.shapefile.dbf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.TextEncoding;
import se.strukturvy.source.TextEncoding.Origin;
import se.strukturvy.source.shapefile.set.FileBytes;

/**
 * Finds the encoding of a .dbf: what the user says, else the .cpg unless the bytes contradict it,
 * else the language id in the header, else a guess from the bytes.
 */
public final class EncodingChoice {
  private static final int ROWS_LOOKED_AT = 20_000;
  private static final int ENOUGH = 200;

  /** Opening must not wait for pages from all over a large file, only to believe its .cpg. */
  private static final int FEW_ROWS = 500;

  /** Rows that are looked at in one place: each place brings 64 KB into memory. */
  private static final int ROWS_A_PLACE = 8;

  private final FileBytes dbf;
  private final DbfHeader header;
  private final int rows;
  private Charset charset;
  private Origin origin;

  /** Prepares the choice for the first {@code rows} rows of a table. */
  public EncodingChoice(FileBytes dbf, DbfHeader header, int rows) {
    this.dbf = dbf;
    this.header = header;
    this.rows = rows;
  }

  /** Decides, and notes what is odd. */
  public Charset choose(OpenOptions options, Optional<String> cpg, ReadNotes notes) {
    Optional<Charset> named = cpg.flatMap(EncodingNames::parse);
    Optional<Charset> stated = EncodingNames.ofLanguageId(header.languageId());
    if (options.encoding().isPresent()) {
      return set(options.encoding().get(), Origin.USER);
    }
    if (named.isPresent() && fits(named.get(), FEW_ROWS)) {
      return set(named.get(), Origin.SIDECAR);
    }
    List<byte[]> values = values(ROWS_LOOKED_AT);
    if (named.isPresent()) {
      if (fits(named.get(), ROWS_LOOKED_AT)) {
        return set(named.get(), Origin.SIDECAR);
      }
      Charset better = EncodingGuess.of(values);
      notes.repair(
          "The .cpg says that the text is %s, but it is %s and was read so", named.get(), better);
      return set(better, Origin.GUESS);
    }
    if (cpg.isPresent()) {
      notes.repair("The encoding that the .cpg names is not known: %s", cpg.get());
    }
    if (stated.isPresent()) {
      if (values.isEmpty() || !values.stream().allMatch(EncodingGuess::isUtf8)) {
        return set(stated.get(), Origin.HEADER);
      }
      notes.repair(
          "The .dbf says that its text is %s, but all of it is UTF-8 and was read so",
          stated.get());
    }
    return set(EncodingGuess.of(values), Origin.GUESS);
  }

  /** The encoding in use and what the text looks like. */
  public TextEncoding inUse() {
    return new TextEncoding(charset, origin, samples(charset));
  }

  /** Another encoding and what the text would look like. */
  public TextEncoding preview(Charset other) {
    return new TextEncoding(other, Origin.USER, samples(other));
  }

  /**
   * Whether what the .cpg says can be true. Two mistakes are made: text of Western Europe that is
   * called UTF-8, most of which is none then, and UTF-8 that is called by the name of an old table.
   */
  private boolean fits(Charset named, int rowsLookedAt) {
    List<byte[]> values = values(rowsLookedAt);
    long utf8 = values.stream().filter(EncodingGuess::isUtf8).count();
    if (named.equals(StandardCharsets.UTF_8)) {
      return utf8 * 2 >= values.size();
    }
    return values.isEmpty() || utf8 < values.size() || !EncodingGuess.isWestern(named);
  }

  private Charset set(Charset chosen, Origin why) {
    charset = chosen;
    origin = why;
    return chosen;
  }

  private List<String> samples(Charset as) {
    return values(ROWS_LOOKED_AT).stream()
        .map(value -> new String(value, as).strip())
        .distinct()
        .limit(3)
        .toList();
  }

  /** Names and values with bytes above 127, from rows all over the table. */
  private List<byte[]> values(int rowsLookedAt) {
    List<byte[]> found = new ArrayList<>();
    header.fields().stream().map(DbfField::nameBytes).filter(this::isForeign).forEach(found::add);
    List<DbfField> texts = header.fields().stream().filter(f -> f.type() == 'C').toList();
    byte[] record = new byte[header.recordBytes()];
    int apart = Math.max(1, rows / rowsLookedAt) * ROWS_A_PLACE;
    for (int row = 0; row < rows && found.size() < ENOUGH; row = next(row, apart)) {
      dbf.copy(header.headerBytes() + (long) header.recordBytes() * row, record, record.length);
      for (DbfField field : texts) {
        byte[] value = value(record, field);
        if (isForeign(value)) {
          found.add(value);
        }
      }
    }
    return found;
  }

  /** The next row in a place, or the first one in the next place. */
  private static int next(int row, int apart) {
    return row % apart == ROWS_A_PLACE - 1 ? row - ROWS_A_PLACE + 1 + apart : row + 1;
  }

  private static byte[] value(byte[] record, DbfField field) {
    int end = field.offset() + field.width();
    while (end > field.offset() && (record[end - 1] == ' ' || record[end - 1] == 0)) {
      end--;
    }
    return Arrays.copyOfRange(record, field.offset(), end);
  }

  private boolean isForeign(byte[] value) {
    for (byte b : value) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }
}
