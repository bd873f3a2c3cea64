package se.strukturvy.source.geopackage.btree;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The pages of one SQLite file (file format, section 1.3), with the blocks that were read last kept
 * in memory. Serves one thread.
 *
 * <p>Blocks are read, not mapped: a file that shrinks or a network share that goes away then is an
 * {@link IOException} and not a fault of the virtual machine. A channel would be closed by an
 * interrupted thread, a {@link RandomAccessFile} is not.
 */
final class PageFile implements AutoCloseable {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final int BLOCK = 1 << 17;
  private static final int BLOCKS = 32;

  private final RandomAccessFile file;
  private final long length;
  private final int pageSize;
  private final int usable;
  private final Charset charset;
  private final byte[][] blocks = new byte[BLOCKS][];
  private final long[] numbers = new long[BLOCKS];
  private byte[] bytes;

  PageFile(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
    try {
      length = file.length();
      byte[] header = new byte[100];
      if (length < 512) {
        throw new PageException("too short for a database");
      }
      file.readFully(header);
      if (!Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length))) {
        throw new PageException("no SQLite header");
      }
      int size = (header[16] & 0xff) << 8 | (header[17] & 0xff);
      pageSize = size == 1 ? 65536 : size;
      usable = pageSize - (header[20] & 0xff);
      if (pageSize < 512 || Integer.bitCount(pageSize) != 1 || usable < 480) {
        throw new PageException("page size " + pageSize);
      }
      charset = charset((int) INT.get(header, 56));
      Arrays.fill(numbers, -1);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static Charset charset(int encoding) throws PageException {
    return switch (encoding) {
      case 0, 1 -> StandardCharsets.UTF_8;
      case 2 -> StandardCharsets.UTF_16LE;
      case 3 -> StandardCharsets.UTF_16BE;
      default -> throw new PageException("text encoding " + encoding);
    };
  }

  int pageSize() {
    return pageSize;
  }

  /** Bytes of a page that hold content. */
  int usable() {
    return usable;
  }

  long pageCount() {
    return length / pageSize;
  }

  long length() {
    return length;
  }

  Charset charset() {
    return charset;
  }

  /** The array that holds the page loaded last. */
  byte[] bytes() {
    return bytes;
  }

  /** Loads a page, the first being 1; returns where it begins in {@link #bytes()}. */
  int load(int page) throws IOException {
    long at = (page - 1L) * pageSize;
    if (page < 1 || at + pageSize > length) {
      throw new PageException("page " + page + " lies outside the file");
    }
    long number = at / BLOCK;
    int slot = (int) (number % BLOCKS);
    if (numbers[slot] != number) {
      fill(slot, number);
    }
    bytes = blocks[slot];
    return (int) (at % BLOCK);
  }

  private void fill(int slot, long number) throws IOException {
    if (blocks[slot] == null) {
      blocks[slot] = new byte[BLOCK];
    }
    numbers[slot] = -1;
    file.seek(number * BLOCK);
    file.readFully(blocks[slot], 0, (int) Math.min(BLOCK, length - number * BLOCK));
    numbers[slot] = number;
  }

  int u8(int at) {
    return bytes[at] & 0xff;
  }

  int u16(int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  int i32(int at) {
    return (int) INT.get(bytes, at);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
