package se.strukturvy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.geometry.JtsPacker;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.report.InkColours;
import se.strukturvy.structure.DirectionLighting;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

/**
 * The small map of an application card: the municipality, with what the direction touches lit.
 *
 * @param content what the card tells
 */
record CardMap(CardContent content) {
  /** Ground around the municipality, as a part of its size. */
  private static final double AROUND = 0.06;

  /** The map in that size, pixels of 1/96 inch. */
  MapSnapshot snapshot(double width, double height) {
    Envelope ground = content.municipality().area().getEnvelopeInternal().copy();
    ground.expandBy(ground.getWidth() * AROUND, ground.getHeight() * AROUND);
    return new SnapshotMaker(
            content.project(),
            content.contents(),
            images(),
            new DirectionLighting(content.direction()).emphasis(content.contents()),
            List.of(border()))
        .at(Viewport.showing(ground, width, height, PdfFile.DENSITY));
  }

  /** The outline of the municipality. */
  private DrawnLayer border() {
    Geometry area = content.municipality().area();
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(
            Quantization.covering(area.getEnvelopeInternal(), Quantization.MILLIMETRE),
            chunks::add);
    new JtsPacker(builder).add(0, area);
    builder.flush();
    return new DrawnLayer(
        "border",
        new LayerContent(chunks, Map.of(), true),
        Style.of(new PolygonSymbolizer(null, Stroke.solid(InkColours.INK, Size.px(1.6)))),
        1,
        null,
        Emphasis.NONE);
  }

  /** The first image that shows something of what the direction is linked to. */
  private List<String> images() {
    Set<String> linked =
        content.direction().allLinks().stream()
            .map(FeatureLink::layerId)
            .collect(Collectors.toSet());
    return content.project().images().stream()
        .filter(image -> image.members().stream().anyMatch(each -> linked.contains(each.layerId())))
        .limit(1)
        .map(StructureImage::id)
        .toList();
  }
}
