package se.strukturvy.ui.map;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import se.strukturvy.render.Frame;

/** Turns small frames into images of the toolkit. */
public final class FrameImage {
  private FrameImage() {}

  /** An image with the frame's pixels, as many as it has device pixels. */
  public static Image of(Frame frame) {
    WritableImage image = new WritableImage(frame.width(), frame.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            frame.width(),
            frame.height(),
            PixelFormat.getIntArgbPreInstance(),
            frame.pixels(),
            0,
            frame.width());
    return image;
  }
}
