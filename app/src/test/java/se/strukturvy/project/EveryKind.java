package se.strukturvy.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.LabelPlace;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.MapProject;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.GeographyType;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendVariant;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.structure.Wording;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.workshop.Scene;

/** A project in which every kind of thing occurs that a project file can hold. */
final class EveryKind {
  private static final Rgba RED = Rgba.parse("#B3001B80");
  private static final Stroke EDGE =
      Stroke.solid(Rgba.BLACK, Size.px(0.75)).dashed(8.0, 3.0, 1.0, 3.0);
  private static final Expressions COMPUTED =
      new Expressions(Map.of(Expressions.Property.SIZE, "a / 2", Expressions.Property.COLOUR, "b"));

  private EveryKind() {}

  /** The project, with its data in a folder. */
  static Project in(Path folder) {
    Layer layer = layer(folder.toAbsolutePath().resolve("data/orebro.gpkg"));
    MapProject map =
        new MapProject(
            "Örebro län",
            "Schematisk – ej officiell strukturbild",
            new CoordinateReferenceSystem(3009, "SWEREF 99 15 00", false),
            new Envelope(1, 2, 3, 4),
            List.of(new LayerGroup("g", "Grupp", false, List.of(layer))));
    Scene scene = new Scene("s1", "Vy", new Envelope(1, 2, 3, 4), null, List.of("korridorer"));
    return new Project(
        map, List.of(image()), List.of(goal()), List.of("korridorer"), List.of(scene));
  }

  private static Layer layer(Path data) {
    return new Layer(
        "korridorer",
        "Stråk",
        new DataReference(data, "korridorer"),
        new Style("s", List.of(areas(), linesAndPoints())),
        false,
        0.5,
        new ScaleRange(0, 1e6),
        List.of(new LabelPlace(17, "Örebro", 512_345.5, 6_570_000)));
  }

  private static Rule areas() {
    return new Rule(
        "å",
        "a = 'ö'",
        new ScaleRange(1000, 2e6),
        List.of(
            new PolygonSymbolizer(new Fill.Hatch(RED, Size.mm(2), Size.px(1), 45), EDGE),
            new PolygonSymbolizer(
                new Fill.Stripes(List.of(RED, Rgba.WHITE), Size.px(6), -45), null),
            new PolygonSymbolizer(dots(), EDGE, COMPUTED)),
        0.75,
        2);
  }

  private static Rule linesAndPoints() {
    return new Rule(
        "",
        null,
        ScaleRange.ALL,
        List.of(
            new LineSymbolizer(
                EDGE, EDGE, new Size(-250, Size.Unit.METRE), LineSymbolizer.Arrow.BOTH),
            new PointSymbolizer(Marker.Shape.DIAMOND, Size.px(9), new Fill.Solid(RED), null, 30),
            new PointSymbolizer(new Marker.Pictogram("M0 0L24 24Z", 24), Size.px(9), null, EDGE, 0),
            new PointSymbolizer(new Marker.Glyph("å", true), Size.px(9), null, EDGE, 0),
            new TextSymbolizer(
                "namn",
                new TextSymbolizer.Font(Size.px(13), true, true, true, 0.1),
                Rgba.BLACK,
                new TextSymbolizer.Halo(Rgba.WHITE, Size.px(2)),
                TextSymbolizer.Placement.ON_LINE,
                5,
                new TextSymbolizer.Shield(RED, Rgba.WHITE),
                -30,
                COMPUTED)));
  }

  private static Fill dots() {
    Marker.Part part =
        new Marker.Part("M0 0H9V9Z", Marker.Ink.Lent.FILL, new Marker.Ink.Own(RED), 2, true);
    return new Fill.PointPattern(
        new PointSymbolizer(
            new Marker.Drawing(9, 12, List.of(part)),
            Size.metres(20),
            new Fill.Solid(RED),
            null,
            0,
            new PointSymbolizer.Shift(Size.px(1), Size.mm(-2)),
            new PointSymbolizer.Along(PointSymbolizer.Station.INTERVAL, Size.px(8), false),
            Expressions.NONE),
        Size.px(10),
        Size.px(12),
        true);
  }

  private static StructureImage image() {
    List<Symbolizer> drawn = linesAndPoints().symbolizers();
    return new StructureImage(
        "gods",
        "Godstransporter",
        "RUS",
        2030,
        "2022-04-28",
        "1",
        StructureImage.Status.REPLACED,
        "källa",
        new ScaleRange(50_000, Double.POSITIVE_INFINITY),
        new Envelope(1, 2, 3, 4),
        List.of(
            new ImageMember("korridorer", "b = 1", "klass"),
            new ImageMember("korridorer", null, "foljer", ImageMember.Role.FOLLOWER)),
        List.of(
            new LegendClass(
                "GODS",
                "primära godsstråk",
                GeometryKind.LINE,
                drawn,
                List.of(new LegendVariant("status = 'planerad'", "planerad", drawn)))),
        "gods-2018",
        List.of("korridorer"));
  }

  private static StrategicDirection goal() {
    StrategicDirection below =
        new StrategicDirection(
            "9.1",
            "Stråk",
            StrategicDirection.Level.DIRECTION,
            new Wording(
                "klart", Map.of(GeographyType.COUNTRYSIDE, "på landet"), true, "s", "2022–2030"),
            List.of(new FeatureLink("korridorer", null)),
            List.of());
    return new StrategicDirection(
        "M1",
        "Mål",
        StrategicDirection.Level.GOAL,
        Wording.of("", false, ""),
        List.of(),
        List.of(below));
  }
}
