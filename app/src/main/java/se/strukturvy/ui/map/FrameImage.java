package se.strukturvy.ui.map;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import se.strukturvy.render.Frame;

/**
 * An image that takes one frame after the other, so that not every frame costs the memory of an
 * image and of what the toolkit makes of it. A frame may be smaller: it stands in the upper left
 * corner.
 */
final class FrameImage {
  /** Larger images than that many times the frame are given up. */
  private static final double ROOMY = 5;

  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage image;

  private FrameImage(int width, int height) {
    buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
    image = new WritableImage(buffer);
  }

  /** An image that takes {@code frame}: {@code old} if it does, which may be null. */
  static FrameImage taking(Frame frame, FrameImage old) {
    if (old == null) {
      return new FrameImage(frame.width(), frame.height());
    }
    int width = old.buffer.getWidth();
    int height = old.buffer.getHeight();
    boolean fits = frame.width() <= width && frame.height() <= height;
    boolean wasteful = (double) width * height > ROOMY * frame.width() * frame.height();
    return fits && !wasteful ? old : new FrameImage(frame.width(), frame.height());
  }

  /** Copies the frame's pixels; to be called while the image is not on the screen. */
  void fill(Frame frame) {
    int[] to = buffer.getBuffer().array();
    for (int row = 0; row < frame.height(); row++) {
      System.arraycopy(
          frame.pixels(), row * frame.width(), to, row * buffer.getWidth(), frame.width());
    }
    buffer.updateBuffer(changed -> new Rectangle2D(0, 0, frame.width(), frame.height()));
  }

  Image image() {
    return image;
  }
}
