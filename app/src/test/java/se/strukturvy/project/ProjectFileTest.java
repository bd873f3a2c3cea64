package se.strukturvy.project;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.Layer;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;

class ProjectFileTest {
  private static final String TYPED =
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
      """;

  @TempDir Path folder;

  @Test
  void readsWhatAPersonHasTyped() throws IOException {
    Path file = Files.writeString(folder.resolve("å.strukturvy"), TYPED);

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

    assertThat(ProjectFile.read(file, note -> notes.add(note.toString())))
        .usingRecursiveComparison()
        .isEqualTo(project);
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
    ProjectFile.write(EveryKind.in(here), here.resolve("p.strukturvy"));
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
    ProjectFile.read(file, note -> notes.add(note.toString()));
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
        .hasMessageContaining(file.getFileName().toString())
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
    Path filter =
        write(
            """
            {"strukturvy": 1, "directions": [{"code": "1", "name": "a", "level": "mål",
              "links": [{"layer": "noder", "filter": "namn = = 2"}]}]}
            """);
    assertThatThrownBy(() -> ProjectFile.read(filter))
        .hasMessageContaining("directions[0].links[0].filter: ")
        .hasMessageContaining("namn = = 2");
    Path comma = write("{\"strukturvy\": 1,\n\"title\": }");
    assertThatThrownBy(() -> ProjectFile.read(comma)).hasMessageContaining("line 2");
    Path other = write("{\"type\": \"FeatureCollection\"}");
    assertThatThrownBy(() -> ProjectFile.read(other))
        .hasMessageContaining("\"strukturvy\" is missing");
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoText() throws IOException {
    Path cut = write("{\"strukturvy\": 1, \"layers\": [{\"layer\":");
    assertThatThrownBy(() -> ProjectFile.read(cut))
        .hasMessageContainingAll("p.strukturvy", "ends too early");
    Path old = Files.write(cut, "{\"strukturvy\": 1, \"title\": \"Ö\"}".getBytes(ISO_8859_1));
    assertThatThrownBy(() -> ProjectFile.read(old))
        .hasMessageContainingAll("p.strukturvy", "not UTF-8");
    assertThatThrownBy(() -> ProjectFile.read(folder)).hasMessageContaining("it is a folder");
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("p.strukturvy"), json);
  }

  private Project everything() {
    return EveryKind.in(folder);
  }
}
