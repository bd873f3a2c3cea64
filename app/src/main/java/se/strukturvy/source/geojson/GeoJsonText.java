package se.strukturvy.source.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import se.strukturvy.source.TextFileEncoding;
import se.strukturvy.source.TextFileEncoding.End;

/**
 * The bytes of a GeoJSON file as UTF-8: the file itself, or a copy in memory where the file is
 * written in something else, which RFC 8259 forbids and people do.
 */
final class GeoJsonText {
  private static final int BUFFER = 1 << 16;

  /** The byte order mark of UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final JsonFactory factory = new JsonFactory();
  private final Path file;
  private final byte[] copy;
  private final long first;
  private final Charset encoding;

  private GeoJsonText(Path file, byte[] copy, long first, Charset encoding) {
    this.file = file;
    this.copy = copy;
    this.first = first;
    this.encoding = encoding;
  }

  /** Looks at the file's encoding. */
  static GeoJsonText of(Path file, Optional<Charset> chosen) throws IOException {
    boolean marked = isMarked(file);
    Charset encoding = chosen.orElse(null);
    if (encoding == null) {
      encoding = marked ? StandardCharsets.UTF_8 : TextFileEncoding.guess(file, End.CUT_OFF);
    }
    if (encoding.equals(StandardCharsets.UTF_8)) {
      return new GeoJsonText(file, null, marked ? MARK.length : 0, encoding);
    }
    String text = new String(Files.readAllBytes(file), encoding);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new GeoJsonText(file, plain.getBytes(StandardCharsets.UTF_8), 0, encoding);
  }

  Charset encoding() {
    return encoding;
  }

  /** Where the text begins, after a byte order mark. */
  long first() {
    return first;
  }

  long length() throws IOException {
    return copy == null ? Files.size(file) : copy.length;
  }

  /** A parser that begins at a byte; the caller closes it. */
  JsonParser parserAt(long offset) throws IOException {
    return factory.createParser(new WithoutRecordSeparators(bytesAt(offset)));
  }

  private InputStream bytesAt(long offset) throws IOException {
    if (copy != null) {
      int from = (int) Math.min(offset, copy.length);
      return new ByteArrayInputStream(copy, from, copy.length - from);
    }
    SeekableByteChannel channel = Files.newByteChannel(file);
    channel.position(offset);
    return new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
  }

  private static boolean isMarked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MARK.length), MARK);
    }
  }

  /** Reads RFC 8142's record separators (0x1E) as blanks. */
  private static final class WithoutRecordSeparators extends FilterInputStream {
    WithoutRecordSeparators(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      return b == 0x1E ? ' ' : b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      for (int i = offset; i < offset + count; i++) {
        if (bytes[i] == 0x1E) {
          bytes[i] = ' ';
        }
      }
      return count;
    }
  }
}
