package se.strukturvy.project;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.strukturvy.map.Layer;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.IdentifyingFields;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendVariant;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.StyleFields;

/**
 * Which fields of its layers a project asks for, for its styles, its structure images and its
 * directions, so that no other columns are read with the shapes.
 *
 * @param project the project
 */
public record FieldNeeds(Project project) {
  /** The fields to read of a layer. */
  public Set<String> of(Layer layer) {
    StyleFields fields = new StyleFields().add(layer.style());
    for (StructureImage image : project.images()) {
      for (ImageMember member : image.members()) {
        if (member.layerId().equals(layer.id())) {
          fields.addField(member.classField()).addFilter(member.filter());
          image.legend().forEach(each -> add(each, fields));
          IdentifyingFields.all().forEach(fields::addField);
        }
      }
    }
    links(project.directions())
        .filter(link -> link.layerId().equals(layer.id()))
        .forEach(link -> fields.addFilter(link.filter()));
    return fields.fields();
  }

  private static void add(LegendClass each, StyleFields fields) {
    fields.addSymbolizers(each.symbolizers());
    for (LegendVariant variant : each.variants()) {
      fields.addFilter(variant.filter()).addSymbolizers(variant.symbolizers());
    }
  }

  private static Stream<FeatureLink> links(List<StrategicDirection> directions) {
    return directions.stream()
        .flatMap(each -> Stream.concat(each.links().stream(), links(each.children())));
  }
}
