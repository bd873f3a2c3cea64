package se.strukturvy.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.strukturvy.feature.Sentence;

/** Opens zip files (APPNOTE 6.3.10), names of any age in them. */
public final class Archive {
  /** What old Windows programs write names in when they do not say UTF-8. */
  private static final Charset DOS = Charset.forName("IBM850");

  /** Signature of a local file header, and where its flags stand (section 4.3.7). */
  private static final int SIGNATURE = 0x04034B50;

  private static final int FLAGS = 6;

  private Archive() {}

  /** Whether the name says that the file is an archive. */
  public static boolean isNamed(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * Opens an archive, which the caller closes.
   *
   * @throws UnreadableFileException when it is damaged or locked
   */
  public static ZipFile open(Path file) throws IOException {
    try {
      return openNamed(file);
    } catch (ZipException broken) {
      if (isLocked(file)) {
        throw new UnreadableFileException(
            file, "the archive is locked with a password", "Unpack it, and open what it holds");
      }
      throw new UnreadableFileException(
          file,
          Sentence.of("the archive is damaged (%s)", String.valueOf(broken.getMessage())),
          Sentence.of("Ask for it again"),
          broken);
    }
  }

  private static ZipFile openNamed(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException maybeOldNames) {
      return new ZipFile(file.toFile(), DOS);
    }
  }

  /** Bit 0 of the flags of the first file says that it is encrypted (section 4.4.4). */
  private static boolean isLocked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(FLAGS + 1);
      return head.length > FLAGS
          && head[0] == (byte) SIGNATURE
          && head[1] == (byte) (SIGNATURE >> 8)
          && head[2] == (byte) (SIGNATURE >> 16)
          && head[3] == (byte) (SIGNATURE >> 24)
          && (head[FLAGS] & 1) == 1;
    }
  }
}
