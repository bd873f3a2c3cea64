package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.LayerContent;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.Symbolizer;

/**
 * Finds the classes that data name, so that nobody has to type them.
 *
 * @param contents what has been read, by layer id
 */
public record FoundClasses(Map<String, LayerContent> contents) {
  /** Most classes that are taken of a field; one with more holds something else. */
  private static final int MOST = 50;

  /** A class for each code in the members' class fields, by code, each in a colour of its own. */
  public List<LegendClass> of(List<ImageMember> members) {
    List<LegendClass> found = new ArrayList<>();
    for (ImageMember member : members) {
      LayerContent content = contents.getOrDefault(member.layerId(), LayerContent.EMPTY);
      GeometryKind kind = content.kind();
      for (String code : codes(content, member)) {
        List<Symbolizer> drawn = DefaultStyle.of(kind, found.size()).rules().get(0).symbolizers();
        boolean known =
            found.stream().anyMatch(line -> line.code().equals(code) && line.kind() == kind);
        if (!known) {
          found.add(new LegendClass(code, code, kind, drawn));
        }
      }
    }
    return found;
  }

  private static TreeSet<String> codes(LayerContent content, ImageMember member) {
    TreeSet<String> codes = new TreeSet<>();
    Column column = content.columns().get(member.classField());
    if (column != null) {
      column.distinct().stream()
          .filter(value -> value != null && !value.toString().isBlank())
          .flatMap(value -> ClassCodes.of(value).stream())
          .distinct()
          .limit(MOST)
          .forEach(codes::add);
    }
    return codes;
  }
}
