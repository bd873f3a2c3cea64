package se.strukturvy.style.qml;

import java.util.List;
import java.util.Optional;
import se.strukturvy.feature.Sentence;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.ReadStyle;
import se.strukturvy.style.reading.RuleTiers;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads a QML document: renderer, labels, opacity and scales of a layer. */
public final class QmlReader {
  private final StyleNotes notes = new StyleNotes();
  private final RuleTiers tiers = new RuleTiers();

  private QmlReader() {}

  /** Whether the root element is one that this reader understands. */
  public static boolean understands(XmlElement root) {
    return root.name().equals("qgis");
  }

  /** Reads the style of a vector layer. */
  public static ReadStyle read(XmlElement root, Graphics graphics) {
    return new QmlReader().style(root, graphics);
  }

  private ReadStyle style(XmlElement root, Graphics graphics) {
    Optional<XmlElement> renderer = root.child("renderer-v2");
    int rules = 0;
    if (renderer.isPresent()) {
      blending(root);
      drawing(renderer.get());
      rules = new Renderer(renderer.get(), notes, graphics, tiers).read();
    } else {
      notes.notUnderstood("renderer-v2", "is missing: %s", what(root));
    }
    new Labels(notes).read(root, tiers);
    notes.begin("");
    if (root.find("SingleCategoryDiagramRenderer")
        .filter(e -> root.child("DiagramLayerSettings").isPresent())
        .flatMap(e -> e.child("DiagramCategory"))
        .filter(e -> e.attribute("enabled").equals("1"))
        .isPresent()) {
      notes.notUnderstood("diagrams", "are left out");
    }
    List<Rule> all = tiers.rules();
    String version = root.attribute("version").replaceFirst("^(\\d+\\.\\d+).*", "$1");
    return new ReadStyle(
        ("QML " + version).strip(),
        new Style("", all),
        opacity(root),
        scale(root),
        rules,
        notes.all());
  }

  private static Sentence what(XmlElement root) {
    return root.find("rasterrenderer").isPresent()
        ? Sentence.of("the style is one for rasters")
        : Sentence.of("the style says nothing of symbols");
  }

  private void blending(XmlElement root) {
    for (String mode : List.of("blendMode", "featureBlendMode")) {
      String value = root.textAt(mode);
      if (!value.isEmpty() && !value.equals("0")) {
        notes.notUnderstood(mode, "is left out");
      }
    }
  }

  private void drawing(XmlElement renderer) {
    boolean effect =
        renderer.all("effect").anyMatch(each -> each.attribute("enabled").equals("1"))
            || renderer
                .all("symbols")
                .flatMap(list -> list.all("symbol"))
                .flatMap(Symbols::layers)
                .flatMap(layer -> layer.all("effect"))
                .anyMatch(each -> each.attribute("enabled").equals("1"));
    if (effect) {
      notes.notUnderstood("effect", "is left out");
    }
    if (renderer.attribute("enableorderby").equals("1")) {
      notes.notUnderstood("enableorderby", "is left out");
    }
    if (renderer.number("referencescale", -1) > 0) {
      notes.notUnderstood("referencescale", "is left out");
    }
  }

  private static double opacity(XmlElement root) {
    String opacity = root.textAt("layerOpacity");
    String transparency = root.textAt("layerTransparency");
    try {
      double part = transparency.isEmpty() ? 1 : 1 - Double.parseDouble(transparency) / 100;
      return Math.max(0, Math.min(1, opacity.isEmpty() ? part : Double.parseDouble(opacity)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** QGIS 2 calls the closest scale the minimum, QGIS 3 the farthest; 0 is no limit. */
  private static ScaleRange scale(XmlElement root) {
    if (!root.attribute("hasScaleBasedVisibilityFlag").equals("1")) {
      return ScaleRange.ALL;
    }
    return Scales.between(
        root.number("maxScale", root.number("minimumScale", 0)),
        root.number("minScale", root.number("maximumScale", 0)));
  }
}
