package se.strukturvy.style.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.strukturvy.feature.Sentence;
import se.strukturvy.style.qml.QmlReader;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.ReadStyle;
import se.strukturvy.style.sld.read.SldReader;
import se.strukturvy.style.xml.UnreadableStyleException;
import se.strukturvy.style.xml.XmlElement;
import se.strukturvy.style.xml.XmlTree;

/** Reads SLD, SE and QML; the document itself tells which it is. */
public final class StyleReader {
  /** No style is larger. */
  private static final long LARGEST = 32 << 20;

  private StyleReader() {}

  /**
   * Reads a style that is kept as text.
   *
   * @throws IOException when it is no XML, or none of these formats
   */
  public static ReadStyle read(String text) throws IOException {
    return read(XmlTree.read(text), Graphics.INLINE);
  }

  /**
   * Reads a style file; drawings that it refers to are looked for beside it.
   *
   * @throws IOException when it cannot be read, is no XML, or none of these formats
   */
  public static ReadStyle read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new UnreadableStyleException(
          Sentence.of("%s is too large for a style", file.getFileName()), null);
    }
    Graphics graphics = new Graphics(file.toAbsolutePath().getParent());
    try {
      return read(XmlTree.read(Files.readAllBytes(file)), graphics);
    } catch (UnreadableStyleException e) {
      throw new UnreadableStyleException(
          Sentence.of("%s: %s", file.getFileName(), e.sentence()), e);
    }
  }

  private static ReadStyle read(XmlElement root, Graphics graphics) throws IOException {
    try {
      if (QmlReader.understands(root)) {
        return QmlReader.read(root, graphics);
      }
      if (SldReader.understands(root)) {
        return SldReader.read(root, graphics);
      }
    } catch (RuntimeException e) {
      // A layer is worth more than its style: what is odd beyond reading is said, not thrown on.
      throw new UnreadableStyleException(
          Sentence.of("The style holds what cannot be read: %s", String.valueOf(e.getMessage())),
          e);
    }
    throw new UnreadableStyleException(
        Sentence.of("The root element is %s; styles are SLD, SE or QML documents", root.name()),
        null);
  }
}
