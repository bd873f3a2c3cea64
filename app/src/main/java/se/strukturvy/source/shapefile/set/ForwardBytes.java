package se.strukturvy.source.shapefile.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** The bytes of a file for one thread that reads on and on: a piece at a time is in memory. */
final class ForwardBytes extends FileBytes {
  private static final int PIECE = 1 << 20;

  private final FileChannel channel;
  private ByteBuffer piece = ByteBuffer.allocateDirect(PIECE).order(ByteOrder.LITTLE_ENDIAN);
  private long start;

  ForwardBytes(FileChannel channel, long size) {
    super(null, new ByteBuffer[0], size);
    this.channel = channel;
    piece.limit(0);
  }

  @Override
  public ByteBuffer segment(long position, int length) {
    if (position < start || position + length > start + piece.limit()) {
      load(position, length);
    }
    return piece;
  }

  @Override
  public int index(long position) {
    return (int) (position - start);
  }

  private void load(long position, int length) {
    if (length > piece.capacity()) {
      piece = ByteBuffer.allocateDirect(length).order(ByteOrder.LITTLE_ENDIAN);
    }
    piece.clear();
    start = position;
    try {
      while (piece.hasRemaining() && channel.read(piece, start + piece.position()) >= 0) {
        // A channel may give less than asked for; it is asked until the piece is full.
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    piece.flip();
    if (piece.limit() < length) {
      throw new UncheckedIOException(new IOException("The file has become shorter"));
    }
  }
}
