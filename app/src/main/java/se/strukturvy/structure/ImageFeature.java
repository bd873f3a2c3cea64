package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.LayerContent;

/**
 * A node, corridor or area of a structure image, as it is compared with those of another version.
 *
 * @param layerId its layer
 * @param id its id there
 * @param name what people call it; its class, or the code that is none, and its id where it has no
 *     name
 * @param key what it is recognised by in another layer
 * @param line its line of the legend; null when the class is unknown (oklassad)
 * @param kind the kind of its shape
 * @param outline its points, lines, or the edges of its areas, in map units
 */
record ImageFeature(
    String layerId,
    long id,
    String name,
    String key,
    LegendClass line,
    GeometryKind kind,
    Geometry outline) {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Where it is: "layer id/feature id". */
  String place() {
    return layerId + "/" + id;
  }

  /** All features of an image that have been read, in the order of its members. */
  static List<ImageFeature> of(StructureImage image, Map<String, LayerContent> contents) {
    List<ImageFeature> features = new ArrayList<>();
    for (ImageMember member : image.members()) {
      LayerContent content = contents.getOrDefault(member.layerId(), LayerContent.EMPTY);
      new FeaturePick(content, member.filter())
          .forEach((id, row, chunk) -> features.add(feature(image, member, content, row, chunk)));
    }
    return features;
  }

  private static ImageFeature feature(
      StructureImage image,
      ImageMember member,
      LayerContent content,
      int row,
      PackedGeometry chunk) {
    int feature = (int) (row - chunk.firstOrdinal());
    Object code = value(content, member.classField(), row);
    LegendClass line = image.legendClass(code, chunk.kind()).orElse(null);
    long id = chunk.id(feature);
    String what = line == null ? Objects.toString(code, "") : line.label();
    String name = first(IdentifyingFields.NAMES, content, row, (what + " " + id).strip());
    return new ImageFeature(
        member.layerId(),
        id,
        name,
        first(IdentifyingFields.IDS, content, row, name),
        line,
        chunk.kind(feature),
        outline(chunk, feature));
  }

  private static String first(
      List<String> fields, LayerContent content, int row, String otherwise) {
    return fields.stream()
        .map(field -> value(content, field, row))
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .findFirst()
        .orElse(otherwise);
  }

  private static Object value(LayerContent content, String field, int row) {
    Column column = content.columns().get(field);
    return column == null ? null : column.get(row);
  }

  private static Geometry outline(PackedGeometry whole, int place) {
    long[] mark = new long[place / 64 + 1];
    mark[place / 64] = 1L << place;
    PackedGeometry chunk = whole.holding(mark);
    int feature = chunk == whole ? place : 0;
    List<Coordinate[]> parts = new ArrayList<>();
    for (int part = chunk.firstPart(feature); part < chunk.firstPart(feature + 1); part++) {
      int first = chunk.firstVertex(part);
      Coordinate[] vertices = new Coordinate[chunk.firstVertex(part + 1) - first];
      for (int i = 0; i < vertices.length; i++) {
        int at = 2 * (first + i);
        int[] xy = chunk.coordinates();
        vertices[i] = new Coordinate(chunk.grid().x(xy[at]), chunk.grid().y(xy[at + 1]));
      }
      parts.add(vertices);
    }
    return chunk.kind(feature) == GeometryKind.POINT
        ? FACTORY.createMultiPointFromCoords(
            parts.stream().flatMap(Stream::of).toArray(Coordinate[]::new))
        : FACTORY.createMultiLineString(
            parts.stream()
                .filter(vertices -> vertices.length > 1)
                .map(FACTORY::createLineString)
                .toArray(LineString[]::new));
  }
}
