package se.strukturvy.source.geopackage.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * What tells whether another program has written to a database: its size, its time stamp, and
 * whether changes wait beside it.
 */
record FileState(long size, FileTime modified, boolean pending) {
  private static final int COOKIE = 40;

  static FileState of(Path file) throws IOException {
    return new FileState(
        Files.size(file), Files.getLastModifiedTime(file), PrivateCopy.needed(file));
  }

  /**
   * The schema cookie (file format, section 1.3.10): while it is the same, tables stand where they
   * stood. 0 for a file that is too short.
   */
  static int schemaCookie(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(100);
      return header.length < 100 ? 0 : ByteBuffer.wrap(header).getInt(COOKIE);
    }
  }
}
