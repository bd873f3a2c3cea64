package se.strukturvy.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.ImageChange;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendCount;
import se.strukturvy.structure.StructureImage;

/** What the command line says of structure images, as values for JSON. */
final class ImageReport {
  private ImageReport() {}

  /** An image's facts and its legend with how many features each line stands for. */
  static Map<String, Object> image(StructureImage image, Map<String, LayerContent> read) {
    LegendCount count = LegendCount.of(image, read);
    List<Map<String, Object>> legend = new ArrayList<>();
    for (LegendClass line : image.legend()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("class", line.code());
      entry.put("label", line.label());
      entry.put("geometry", line.kind().name().toLowerCase(Locale.ROOT));
      entry.put("features", count.of(line));
      legend.add(entry);
    }
    if (count.unclassified() > 0) {
      Map<String, Object> rest = new LinkedHashMap<>();
      rest.put("class", null);
      rest.put("label", "oklassad");
      rest.put("features", count.unclassified());
      legend.add(rest);
    }
    Map<String, Object> facts = version(image);
    facts.put("adopted", image.adopted());
    facts.put("source", image.source());
    facts.put("replaces", image.replaces());
    facts.put("layers", image.members().stream().map(ImageMember::layerId).distinct().toList());
    facts.put("legend", legend);
    return facts;
  }

  /** Two versions and what differs between them. */
  static Map<String, Object> difference(
      StructureImage before, StructureImage after, List<ImageChange> changes) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("before", version(before));
    report.put("after", version(after));
    for (ImageChange.What what : ImageChange.What.values()) {
      report.put(
          what.name().toLowerCase(Locale.ROOT),
          changes.stream().filter(each -> each.what() == what).map(ImageReport::change).toList());
    }
    return report;
  }

  static String status(StructureImage.Status status) {
    return switch (status) {
      case CURRENT -> "gällande";
      case DRAFT -> "utkast";
      case REPLACED -> "ersatt";
    };
  }

  private static Map<String, Object> version(StructureImage image) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", image.id());
    facts.put("title", image.title());
    facts.put("owner", image.owner());
    facts.put("horizon", image.horizon());
    facts.put("version", image.version());
    facts.put("status", status(image.status()));
    return facts;
  }

  private static Map<String, Object> change(ImageChange change) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", change.name());
    facts.put("geometry", change.kind().name().toLowerCase(Locale.ROOT));
    facts.put("classBefore", change.before() == null ? null : change.before().code());
    facts.put("classAfter", change.after() == null ? null : change.after().code());
    facts.put("movedMetres", Math.round(change.metres()));
    Envelope box = change.extent();
    facts.put("bbox", List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
    return facts;
  }
}
