package se.strukturvy.source.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The characters of a table's file. */
final class CsvText {
  private static final int BLOCK = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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

  /** UTF-16 and UTF-8 by mark, UTF-8 when all bytes are so, else Windows-1252. */
  static Charset guessEncoding(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(2);
      if (head.length == 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
        return StandardCharsets.UTF_16LE;
      }
      if (head.length == 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
        return StandardCharsets.UTF_16BE;
      }
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  private static boolean isUtf8(Path file) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    CharBuffer characters = CharBuffer.allocate(BLOCK);
    try (var channel = Files.newByteChannel(file)) {
      while (channel.read(bytes) >= 0) {
        bytes.flip();
        characters.clear();
        if (decoder.decode(bytes, characters, false).isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return bytes.position() == 0;
  }
}
