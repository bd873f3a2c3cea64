package se.strukturvy.source.shapefile.set;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.UnreadableFileException;

/**
 * Unpacks one entry of an archive: small ones into memory, large ones into the temporary folder.
 */
final class Unpacking {
  private static final int IN_MEMORY = 16 << 20;

  /** Beyond this size an entry must not be packed tighter than real data ever is. */
  private static final long SUSPICIOUS = 256L << 20;

  private static final int TIGHTEST = 250;

  private final Path archive;
  private final ZipEntry entry;

  Unpacking(Path archive, ZipEntry entry) {
    this.archive = archive;
    this.entry = entry;
  }

  /** The unpacked bytes. */
  FileBytes from(ZipFile zip) throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    if (entry.getSize() > SUSPICIOUS && entry.getSize() / packed > TIGHTEST) {
      throw refused("would grow to %d MB from almost nothing", entry.getSize() >> 20);
    }
    ZipEntry known = zip.getEntry(entry.getName());
    try (InputStream in = zip.getInputStream(known == null ? entry : known)) {
      if (in == null) {
        throw refused("cannot be found again");
      }
      byte[] start = in.readNBytes(IN_MEMORY);
      return start.length < IN_MEMORY ? FileBytes.of(start) : spill(start, in, packed);
    } catch (ZipException | EOFException damaged) {
      throw refused("is damaged");
    }
  }

  private FileBytes spill(byte[] start, InputStream in, long packed) throws IOException {
    Path temporary = Files.createTempFile("strukturvy-", ".unpacked");
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        out.write(start);
        byte[] buffer = new byte[1 << 16];
        long size = start.length;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          size += read;
          // The size in the archive may be a lie, so what comes out is counted too.
          if (size > SUSPICIOUS && size / packed > TIGHTEST) {
            throw refused("would grow without end");
          }
          out.write(buffer, 0, read);
        }
      }
      return FileBytes.map(temporary);
    } finally {
      delete(temporary);
    }
  }

  /** Gone at once where a mapped file may be deleted; on Windows when the program ends. */
  private static void delete(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException stillMapped) {
      temporary.toFile().deleteOnExit();
    }
  }

  private UnreadableFileException refused(String what, Object... values) {
    return new UnreadableFileException(
        archive,
        Sentence.of("the entry %s %s", entry.getName(), Sentence.of(what, values)),
        Sentence.of("Unpack the archive to see what it holds"),
        null);
  }
}
