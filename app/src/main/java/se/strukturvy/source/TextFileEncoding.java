package se.strukturvy.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Guesses how a text file is encoded, from its bytes. */
public final class TextFileEncoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int BLOCK = 1 << 16;

  /** What the last bytes of a file in UTF-8 may be. */
  public enum End {
    /** The last character is there in full. */
    WHOLE,
    /** The file may have been cut off within a character. */
    CUT_OFF
  }

  private TextFileEncoding() {}

  /**
   * UTF-16 by its byte order mark, UTF-8 where all bytes are so, else Windows-1252.
   *
   * @throws IOException when the file cannot be read
   */
  public static Charset guess(Path file, End end) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(2);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(file, end) ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  private static boolean startsWith(byte[] head, int first, int second) {
    return head.length == 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  private static boolean isUtf8(Path file, End end) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
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
    return end == End.CUT_OFF || bytes.position() == 0;
  }
}
