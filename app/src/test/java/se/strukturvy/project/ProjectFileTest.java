package se.strukturvy.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.workshop.Scene;

class ProjectFileTest {
  @TempDir Path folder;

  @Test
  void readsWhatAPersonHasTyped() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("å.strukturvy"),
            """
            {"strukturvy": 1, "title": "Närke", "home": [1, 2, 3, 4.5],
             "layers": [
               {"group": "g", "title": "Underlag", "visible": false, "children": [
                 {"layer": "vägar", "file": "../data/väg.gpkg", "in": "korridorer",
                  "style": {"rules": [{"filter": "klass = 'E'", "scale": {"farthest": 50000},
                    "draw": [{"line": {"colour": "#1F3A93", "width": "0.5mm", "dash": [4, 2]}}]}]}
                 }]}],
             "images": [{"id": "gods", "title": "Gods", "horizon": 2030, "status": "Utkast",
               "legend": [{"code": "N", "label": "nod", "kind": "nod"}]}]}
            """);

    Project project = ProjectFile.read(file);

    assertThat(project.map().title()).isEqualTo("Närke");
    assertThat(project.map().crs()).isEqualTo(CoordinateReferenceSystem.SWEREF_99_TM);
    assertThat((Object) project.map().home()).isEqualTo(new Envelope(1, 3, 2, 4.5));
    assertThat(project.map().visibleLayers()).isEmpty();
    Layer roads = project.map().allLayers().findFirst().orElseThrow();
    assertThat(roads.title()).isEqualTo("vägar");
    assertThat(roads.data().file())
        .isEqualTo(folder.toAbsolutePath().getParent().resolve("data/väg.gpkg").normalize());
    Rule rule = roads.style().rules().get(0);
    assertThat(rule.scale()).isEqualTo(new ScaleRange(0, 50000));
    assertThat(rule.symbolizers())
        .containsExactly(
            new LineSymbolizer(
                new Stroke(
                    new Rgba(0xFF1F3A93),
                    Size.mm(0.5),
                    List.of(4.0, 2.0),
                    Stroke.Cap.ROUND,
                    Stroke.Join.ROUND)));
    assertThat(project.images().get(0).status()).isEqualTo(StructureImage.Status.DRAFT);
    assertThat(project.images().get(0).legend().get(0).kind()).isEqualTo(GeometryKind.POINT);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Project project = everything();
    Path file = folder.resolve("allt.strukturvy");
    List<String> notes = new ArrayList<>();

    ProjectFile.write(project, file);

    assertThat(ProjectFile.read(file, notes::add)).usingRecursiveComparison().isEqualTo(project);
    assertThat(notes).isEmpty();
  }

  @Test
  void writesTheSameTextForTheSameProject() throws IOException {
    Path first = folder.resolve("a.strukturvy");
    Path second = folder.resolve("b.strukturvy");
    ProjectFile.write(everything(), first);
    ProjectFile.write(ProjectFile.read(first), second);
    assertThat(second).hasSameTextualContentAs(first);
  }

  @Test
  void leavesNothingElseInTheFolder() throws IOException {
    Path file = folder.resolve("p.strukturvy");
    ProjectFile.write(everything(), file);
    ProjectFile.write(Project.empty(), file);
    assertThat(folder.toFile().list()).containsExactly("p.strukturvy");
    assertThat(ProjectFile.read(file).images()).isEmpty();
  }

  @Test
  void keepsFileNamesRightWhenTheFolderIsMoved() throws IOException {
    Path here = Files.createDirectories(folder.resolve("här"));
    ProjectFile.write(everythingIn(here), here.resolve("p.strukturvy"));
    Path there = Files.move(here, folder.resolve("där"));
    Project moved = ProjectFile.read(there.resolve("p.strukturvy"));
    assertThat(moved.map().allLayers().findFirst().orElseThrow().data().file())
        .isEqualTo(there.toAbsolutePath().resolve("data/orebro.gpkg"));
  }

  @Test
  void reportsKeysThatItDoesNotKnow() throws IOException {
    Path file =
        write(
            """
            {"strukturvy": 1, "colour": "red", "scenes": [{"id": "a", "title": "A", "zoom": 3}]}
            """);
    List<String> notes = new ArrayList<>();
    ProjectFile.read(file, notes::add);
    assertThat(notes)
        .containsExactly(
            "scenes[0].zoom: not known to this version; left out",
            "colour: not known to this version; left out");
  }

  @Test
  void refusesANewerSchemaWithAClearMessage() throws IOException {
    Path file = write("{\"strukturvy\": 2}");
    assertThatThrownBy(() -> ProjectFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("newer version (schema 2; this program reads 1)");
  }

  @Test
  void namesThePlaceOfAnError() throws IOException {
    Path colour =
        write(
            """
            {"strukturvy": 1, "layers": [{"layer": "a", "file": "a.shp", "style": {"rules": [
              {"draw": [{"line": {"colour": "röd", "width": "1px"}}]}]}}]}
            """);
    assertThatThrownBy(() -> ProjectFile.read(colour))
        .hasMessageContaining("layers[0].style.rules[0].draw[0].line.colour: Not a colour: röd");
    Path comma = write("{\"strukturvy\": 1,\n\"title\": }");
    assertThatThrownBy(() -> ProjectFile.read(comma)).hasMessageContaining("line 2");
    Path other = write("{\"type\": \"FeatureCollection\"}");
    assertThatThrownBy(() -> ProjectFile.read(other))
        .hasMessageContaining("\"strukturvy\" is missing");
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("p.strukturvy"), json);
  }

  private Project everything() {
    return everythingIn(folder);
  }

  private static Fill dots(Rgba red) {
    Marker.Part part =
        new Marker.Part("M0 0H9V9Z", Marker.Ink.Lent.FILL, new Marker.Ink.Own(red), 2, true);
    return new Fill.PointPattern(
        new PointSymbolizer(
            new Marker.Drawing(9, 12, List.of(part)),
            Size.metres(20),
            new Fill.Solid(red),
            null,
            0,
            new PointSymbolizer.Shift(Size.px(1), Size.mm(-2)),
            new PointSymbolizer.Along(PointSymbolizer.Station.INTERVAL, Size.px(8), false),
            Expressions.NONE),
        Size.px(10),
        Size.px(12),
        true);
  }

  private static Project everythingIn(Path folder) {
    Rgba red = Rgba.parse("#B3001B80");
    Stroke edge = Stroke.solid(Rgba.BLACK, Size.px(0.75)).dashed(8.0, 3.0, 1.0, 3.0);
    Expressions computed =
        new Expressions(
            Map.of(Expressions.Property.SIZE, "a / 2", Expressions.Property.COLOUR, "b"));
    List<Rule> rules =
        List.of(
            new Rule(
                "å",
                "a = 'ö'",
                new ScaleRange(1000, 2e6),
                List.of(
                    new PolygonSymbolizer(new Fill.Hatch(red, Size.mm(2), Size.px(1), 45), edge),
                    new PolygonSymbolizer(
                        new Fill.Stripes(List.of(red, Rgba.WHITE), Size.px(6), -45), null),
                    new PolygonSymbolizer(dots(red), edge, computed)),
                0.75,
                2),
            new Rule(
                "",
                null,
                ScaleRange.ALL,
                List.of(
                    new LineSymbolizer(
                        edge, edge, new Size(-250, Size.Unit.METRE), LineSymbolizer.Arrow.BOTH),
                    new PointSymbolizer(
                        Marker.Shape.DIAMOND, Size.px(9), new Fill.Solid(red), null, 30),
                    new PointSymbolizer(
                        new Marker.Pictogram("M0 0L24 24Z", 24), Size.px(9), null, edge, 0),
                    new PointSymbolizer(new Marker.Glyph("å", true), Size.px(9), null, edge, 0),
                    new TextSymbolizer(
                        "namn",
                        new TextSymbolizer.Font(Size.px(13), true, true, true, 0.1),
                        Rgba.BLACK,
                        new TextSymbolizer.Halo(Rgba.WHITE, Size.px(2)),
                        TextSymbolizer.Placement.ON_LINE,
                        5,
                        new TextSymbolizer.Shield(red, Rgba.WHITE),
                        -30,
                        computed))));
    Layer layer =
        new Layer(
            "korridorer",
            "Stråk",
            new DataReference(folder.toAbsolutePath().resolve("data/orebro.gpkg"), "korridorer"),
            new Style("s", rules),
            false,
            0.5,
            new ScaleRange(0, 1e6),
            List.of(new LabelPlace(17, "Örebro", 512_345.5, 6_570_000)));
    MapProject map =
        new MapProject(
            "Örebro län",
            "Schematisk – ej officiell strukturbild",
            new CoordinateReferenceSystem(3009, "SWEREF 99 15 00", false),
            new Envelope(1, 2, 3, 4),
            List.of(new LayerGroup("g", "Grupp", false, List.of(layer))));
    StructureImage image =
        new StructureImage(
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
                    rules.get(1).symbolizers(),
                    List.of(
                        new LegendVariant(
                            "status = 'planerad'", "planerad", rules.get(1).symbolizers())))),
            "gods-2018",
            List.of("korridorer"));
    StrategicDirection below =
        new StrategicDirection(
            "9.1",
            "Stråk",
            StrategicDirection.Level.DIRECTION,
            new Wording(
                "klart", Map.of(GeographyType.COUNTRYSIDE, "på landet"), true, "s", "2022–2030"),
            List.of(new FeatureLink("korridorer", null)),
            List.of());
    StrategicDirection goal =
        new StrategicDirection(
            "M1",
            "Mål",
            StrategicDirection.Level.GOAL,
            Wording.of("", false, ""),
            List.of(),
            List.of(below));
    Scene scene = new Scene("s1", "Vy", new Envelope(1, 2, 3, 4), null, List.of("korridorer"));
    return new Project(map, List.of(image), List.of(goal), List.of("korridorer"), List.of(scene));
  }
}
