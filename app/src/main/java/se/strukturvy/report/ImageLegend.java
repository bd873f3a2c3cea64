package se.strukturvy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.ClassSymbols;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendCount;
import se.strukturvy.structure.LegendVariant;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;

/**
 * The legend of a structure image, made from what is seen of it, in the image's own order.
 *
 * @param image the image
 * @param contents what has been read, by layer id
 * @param locale the language of the words that are not the image's own
 */
public record ImageLegend(StructureImage image, Map<String, LayerContent> contents, Locale locale) {
  private static final Stroke OUTLINE = Stroke.solid(Rgba.parse("#4A4A4A"), Size.px(4));

  /**
   * The lines for what lies in a window.
   *
   * @param window in map units; null for everywhere
   */
  public List<LegendRow> within(Envelope window) {
    SheetTexts texts = new SheetTexts(locale);
    LegendCount counts = LegendCount.within(window, image, contents);
    List<LegendRow> rows = new ArrayList<>();
    for (LegendClass line : image.legend()) {
      if (counts.of(line) > 0) {
        rows.add(new LegendRow(line.label(), line.symbolizers(), line.kind()));
        for (LegendVariant variant : line.variants()) {
          if (counts.of(variant) > 0 && !variant.label().isEmpty()) {
            rows.add(new LegendRow(variant.label(), variant.symbolizers(), line.kind(), true));
          }
        }
      }
    }
    if (counts.followers() > 0) {
      List<PolygonSymbolizer> outline = List.of(new PolygonSymbolizer(null, OUTLINE));
      rows.add(new LegendRow(texts.get("follower"), List.copyOf(outline), GeometryKind.POLYGON));
    }
    new TreeMap<>(counts.unknown())
        .forEach(
            (kind, features) ->
                rows.add(
                    new LegendRow(
                        texts.get("unclassified", features),
                        List.of(ClassSymbols.unclassified(kind)),
                        kind)));
    return rows;
  }
}
