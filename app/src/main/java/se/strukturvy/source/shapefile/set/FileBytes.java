package se.strukturvy.source.shapefile.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * The bytes of one file, read at any place by any number of threads.
 *
 * <p>A file is mapped, not read, and its handle is closed at once. Windows still holds a mapped
 * file against deletion until the map is garbage: owners drop their {@code FileBytes} as soon as
 * the layer is closed. Files over 2 GB get several maps that overlap by 1 GiB, so that whatever is
 * shorter than that lies whole in the map in which it begins.
 */
public class FileBytes {
  /** The longest run of bytes that may be read from one {@link #segment}. */
  public static final int LONGEST = 1 << 30;

  /** Smaller files are not worth reading in pieces. */
  private static final int SMALL = 8 << 20;

  private final Path file;
  private final ByteBuffer[] segments;
  private final long size;

  FileBytes(Path file, ByteBuffer[] segments, long size) {
    this.file = file;
    this.segments = segments;
    this.size = size;
    for (ByteBuffer segment : segments) {
      segment.order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** Maps a file, read only. */
  static FileBytes map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      ByteBuffer[] segments = new ByteBuffer[(int) Math.max(1, (size + LONGEST - 1) / LONGEST)];
      for (int i = 0; i < segments.length; i++) {
        long start = (long) i * LONGEST;
        long length = Math.min(size - start, Integer.MAX_VALUE);
        segments[i] = channel.map(FileChannel.MapMode.READ_ONLY, start, length);
      }
      return new FileBytes(file, segments, size);
    }
  }

  /** Bytes in memory. */
  static FileBytes of(byte[] content) {
    return new FileBytes(
        null, new ByteBuffer[] {ByteBuffer.wrap(content).asReadOnlyBuffer()}, content.length);
  }

  /**
   * Hands the same bytes to work that goes through them once, from the start to the end: a large
   * file is read in pieces, for pages of a map that have been passed would stay in memory.
   */
  public void forwards(Consumer<FileBytes> work) {
    if (file == null || size < SMALL) {
      work.accept(this);
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      work.accept(new ForwardBytes(channel, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes there are. */
  public long size() {
    return size;
  }

  /** True when {@code length} bytes at {@code position} are in the file. */
  public boolean holds(long position, long length) {
    return position >= 0 && length >= 0 && position <= size - length;
  }

  /**
   * The little-endian bytes in which a run lies; only absolute access is allowed.
   *
   * @param length of the run, at most {@link #LONGEST}
   */
  public ByteBuffer segment(long position, int length) {
    return segments[(int) (position / LONGEST)];
  }

  /** Where a place stands in the {@link #segment} that was asked for it. */
  public int index(long position) {
    return (int) (position % LONGEST);
  }

  /** Copies bytes to the start of {@code target}. */
  public void copy(long position, byte[] target, int length) {
    segment(position, length).get(index(position), target, 0, length);
  }

  /** All bytes, for small files; at most {@code most} of them. */
  public byte[] start(int most) {
    byte[] bytes = new byte[(int) Math.min(size, most)];
    copy(0, bytes, bytes.length);
    return bytes;
  }

  /** The byte at a place, 0 to 255. */
  public int unsignedByte(long position) {
    return segment(position, 1).get(index(position)) & 0xFF;
  }

  /** The four bytes from a place on, the lowest first, signed. */
  public int littleInt(long position) {
    return segment(position, 4).getInt(index(position));
  }

  /** The four bytes from a place on, the highest first, signed. */
  public int bigInt(long position) {
    return Integer.reverseBytes(littleInt(position));
  }

  /** The two bytes from a place on, the lowest first, 0 to 65,535. */
  public int littleUnsignedShort(long position) {
    return segment(position, 2).getShort(index(position)) & 0xFFFF;
  }

  /** The eight bytes from a place on, the lowest first, as IEEE 754. */
  public double littleDouble(long position) {
    return segment(position, 8).getDouble(index(position));
  }
}
