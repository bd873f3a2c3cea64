package se.strukturvy.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import se.strukturvy.map.DrawnLayer;

/**
 * Writes the reference pictures anew, to be run by hand and looked at; with a second argument also
 * all of them on one large sheet.
 */
public final class ReferencePictures {
  private static final int COLUMNS = 8;
  private static final int ENLARGED = 3;
  private static final int CELL = Scene.SIDE * ENLARGED + 8;

  private ReferencePictures() {}

  /** Folder of the pictures, and file of the sheet. */
  public static void main(String[] args) throws IOException {
    Map<String, Supplier<DrawnLayer>> scenes = ReferenceScenes.all();
    int rows = (scenes.size() + COLUMNS - 1) / COLUMNS;
    BufferedImage sheet =
        new BufferedImage(COLUMNS * CELL, rows * CELL, BufferedImage.TYPE_INT_RGB);
    int number = 0;
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, Supplier<DrawnLayer>> scene : scenes.entrySet()) {
      BufferedImage picture = picture(Scene.draw(scene.getValue().get()));
      ImageIO.write(picture, "png", folder.resolve(scene.getKey() + ".png").toFile());
      int x = number % COLUMNS * CELL;
      int y = number / COLUMNS * CELL;
      int side = Scene.SIDE * ENLARGED;
      sheet.createGraphics().drawImage(picture, x, y, side, side, null);
      number++;
    }
    if (args.length > 1) {
      ImageIO.write(sheet, "png", Path.of(args[1]).toFile());
    }
  }

  private static BufferedImage picture(int[] pixels) {
    BufferedImage image = new BufferedImage(Scene.SIDE, Scene.SIDE, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, Scene.SIDE, Scene.SIDE, pixels, 0, Scene.SIDE);
    return image;
  }
}
