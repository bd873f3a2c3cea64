package se.strukturvy.samples;

import static se.strukturvy.samples.Symbols.ALWAYS;
import static se.strukturvy.samples.Symbols.area;
import static se.strukturvy.samples.Symbols.bold;
import static se.strukturvy.samples.Symbols.hatch;
import static se.strukturvy.samples.Symbols.label;
import static se.strukturvy.samples.Symbols.rule;
import static se.strukturvy.samples.Symbols.stroke;
import static se.strukturvy.samples.Symbols.style;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.MapProject;
import se.strukturvy.project.Project;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

/**
 * The project of the pilot projects: one image on Sweden's counties, striped where a county is
 * party to two.
 *
 * @param file the GeoPackage
 * @param data its rows
 */
record PilotProjects(Path file, PilotData data) {
  static final String NOTICE =
      "Schematiska länsgränser. Bokstav med frågetecken: medlemskapet är ej verifierat";

  private static final Envelope SWEDEN = new Envelope(255_000, 930_000, 6_020_000, 7_690_000);
  private static final String COUNTIES = "lan";
  private static final String LETTERS = "lansbokstaver";

  Project make() {
    MapProject map =
        new MapProject(
            "Pilotprojekt i Sveriges län",
            NOTICE,
            CoordinateReferenceSystem.SWEREF_99_TM,
            SWEDEN,
            List.of(layer(LETTERS, "Projekt och län"), layer(COUNTIES, "Län")));
    return new Project(map, List.of(image()), List.of(), List.of(), List.of());
  }

  static Map<String, Style> styles() {
    return Map.of(
        COUNTIES,
        style(
            "Län",
            rule("Län utan pilotprojekt", null, ALWAYS, area("#FCFBF8", stroke("#9A968C", 1)))),
        LETTERS,
        style(
            "Projekt och län",
            rule("", null, ALWAYS, bold(label("etikett", 13, "#1A1A1A", Placement.CENTRED, 90)))));
  }

  private StructureImage image() {
    List<LegendClass> legend = new ArrayList<>();
    for (Map<String, String> project : data.projects()) {
      String code = project.get("kod");
      legend.add(
          new LegendClass(
              code, code + " – " + project.get("titel"), GeometryKind.POLYGON, symbols(project)));
    }
    return new StructureImage(
        "pilotprojekt",
        "Tillväxtverkets åtta pilotprojekt",
        "Tillväxtverket",
        2028,
        "",
        "1",
        StructureImage.Status.CURRENT,
        "Tillväxtverket, Reglab RUS-nätverk: medlemmarna i A och B och de två som följer; övriga"
            + " medlemskap är ej verifierade",
        new ScaleRange(1_000_000, Double.POSITIVE_INFINITY),
        SWEDEN,
        List.of(
            new ImageMember(COUNTIES, "projekt IS NOT NULL", "projekt"),
            new ImageMember(COUNTIES, "foljer IS NOT NULL", "foljer", ImageMember.Role.FOLLOWER)),
        legend);
  }

  /** A colour, and for half of the projects a hatching of their own, for prints without colours. */
  private static List<Symbolizer> symbols(Map<String, String> project) {
    List<Symbolizer> symbols = new ArrayList<>();
    symbols.add(area(project.get("farg"), edge()));
    if (project.get("riktning") != null) {
      double spacing = CountyData.number(project, "avstand");
      symbols.add(
          hatch("#FFFFFF", spacing, 0.22 * spacing, CountyData.number(project, "riktning")));
    }
    return symbols;
  }

  private static se.strukturvy.style.Stroke edge() {
    return stroke("#FFFFFF", 1.6);
  }

  private Layer layer(String table, String title) {
    DataReference reference = new DataReference(file, table);
    return new Layer(table, title, reference, styles().get(table), true, 1, ScaleRange.ALL);
  }
}
