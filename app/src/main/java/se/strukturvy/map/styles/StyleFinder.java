package se.strukturvy.map.styles;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Said;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.StoredStyle;
import se.strukturvy.source.StyledSource;
import se.strukturvy.style.reading.ReadStyle;
import se.strukturvy.style.standard.StyleReader;

/**
 * Finds the styles of a layer: first the default that its file keeps, then files beside it that
 * bear the file's or the layer's name, then what else its file keeps; QML before SLD, since it says
 * more.
 */
public final class StyleFinder {
  private StyleFinder() {}

  /** Reads a style. */
  private interface Reading {
    ReadStyle read() throws IOException;
  }

  /**
   * All styles of a layer, the one to use first. Styles that cannot be read are among them, at the
   * end, and say why.
   *
   * @param source the layer
   * @param alone whether it is the only layer of its file, so that a style of the file's name is
   *     meant for it
   */
  public static List<FoundStyle> find(FeatureSource source, boolean alone) {
    List<FoundStyle> all = new ArrayList<>();
    List<FoundStyle> others = new ArrayList<>();
    if (source instanceof StyledSource styled) {
      stored(styled, all, others);
    }
    beside(source, alone, all);
    all.addAll(others);
    all.sort(Comparator.comparing((FoundStyle style) -> style.usable().isEmpty()));
    return List.copyOf(all);
  }

  private static void stored(
      StyledSource source, List<FoundStyle> defaults, List<FoundStyle> others) {
    String place = source.file().getFileName() + ", layer_styles";
    try {
      for (StoredStyle style : source.styles()) {
        List<FoundStyle> to = style.isDefault() ? defaults : others;
        if (!style.qml().isBlank()) {
          to.add(found(style, place, "QML", () -> StyleReader.read(style.qml())));
        }
        if (!style.sld().isBlank()) {
          to.add(found(style, place, "SLD", () -> StyleReader.read(style.sld())));
        }
      }
    } catch (IOException e) {
      others.add(new FoundStyle("layer_styles", place, "", false, null, why(e)));
    }
  }

  private static FoundStyle found(StoredStyle style, String place, String format, Reading reading) {
    String name = style.name().isBlank() ? "layer_styles" : style.name();
    return found(name, place, format, style.isDefault(), reading);
  }

  private static FoundStyle found(
      String name, String place, String format, boolean isDefault, Reading reading) {
    try {
      return new FoundStyle(name, place, format, isDefault, reading.read(), null);
    } catch (IOException e) {
      return new FoundStyle(name, place, format, isDefault, null, why(e));
    }
  }

  private static Sentence why(IOException e) {
    return e instanceof Said said ? said.sentence() : Sentence.of(String.valueOf(e.getMessage()));
  }

  private static void beside(FeatureSource source, boolean alone, List<FoundStyle> all) {
    Path file = source.file().toAbsolutePath();
    String base = base(file);
    String layer = source.type().name().toLowerCase(Locale.ROOT);
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> folder =
        Files.newDirectoryStream(file.getParent(), "*.{qml,sld,QML,SLD,Qml,Sld}")) {
      for (Path each : folder) {
        String name = base(each);
        if ((alone && name.equals(base)) || name.equals(layer)) {
          files.add(each);
        }
      }
    } catch (IOException e) {
      // A folder that cannot be listed has no style for us; the layer itself is what matters.
      return;
    }
    files.sort(Comparator.comparing((Path each) -> !isQml(each)).thenComparing(each -> each));
    for (Path each : files) {
      String name = each.getFileName().toString();
      String format = isQml(each) ? "QML" : "SLD";
      all.add(found(name, each.toString(), format, true, () -> StyleReader.read(each)));
    }
  }

  private static boolean isQml(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".qml");
  }

  private static String base(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
