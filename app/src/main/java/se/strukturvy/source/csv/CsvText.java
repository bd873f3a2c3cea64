package se.strukturvy.source.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** The characters of a table's file. */
final class CsvText {
  private static final int BLOCK = 1 << 16;

  private CsvText() {}

  /** The text after its byte order mark and after Excel's line "sep=;". */
  static Reader open(Path file, Charset encoding) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                encoding
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            BLOCK);
    skipByteOrderMark(reader);
    skipSeparatorLine(reader);
    return reader;
  }

  /** What Excel's first line "sep=;" says; 0 when there is none. */
  static char statedSeparator(Path file, Charset encoding) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, encoding)) {
      skipByteOrderMark(reader);
      char[] head = new char[5];
      int read = reader.read(head);
      return read == 5 && new String(head, 0, 4).equalsIgnoreCase("sep=") ? head[4] : 0;
    } catch (CharacterCodingException e) {
      return 0;
    }
  }

  private static void skipByteOrderMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  private static void skipSeparatorLine(BufferedReader reader) throws IOException {
    reader.mark(16);
    char[] head = new char[4];
    if (reader.read(head) == 4 && new String(head).equalsIgnoreCase("sep=")) {
      reader.readLine();
    } else {
      reader.reset();
    }
  }
}
