package se.strukturvy.samples;

import static se.strukturvy.samples.Symbols.area;
import static se.strukturvy.samples.Symbols.band;
import static se.strukturvy.samples.Symbols.bold;
import static se.strukturvy.samples.Symbols.hatch;
import static se.strukturvy.samples.Symbols.italic;
import static se.strukturvy.samples.Symbols.label;
import static se.strukturvy.samples.Symbols.mark;
import static se.strukturvy.samples.Symbols.stroke;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendVariant;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker.Shape;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

/** The three structure images of the sample, with the legend classes of their sources. */
final class SampleImages {
  /** The layer of counties below the image of the macro-region. */
  static final String MACRO_GROUND = "lan_storregionalt";

  static final String PROPOSAL = "förslag, ej ur källan";

  private static final ScaleRange SCHEMATIC = new ScaleRange(100_000, Double.POSITIVE_INFINITY);
  private static final String SOURCE = "RUS 2022–2030, Region Örebro län; lägen schematiska";
  private static final Envelope COUNTY = new Envelope(440_000, 564_000, 6_474_000, 6_682_000);
  private static final Envelope OMS = new Envelope(400_000, 790_000, 6_380_000, 6_910_000);

  private SampleImages() {}

  static List<StructureImage> all() {
    return List.of(persons(), freight(), macroRegion());
  }

  private static StructureImage persons() {
    return new StructureImage(
        "persontransporter-2030",
        "Strukturbild för persontransporter 2030",
        "RUS, Region Örebro län",
        2030,
        "2022-04-28",
        "1",
        StructureImage.Status.CURRENT,
        SOURCE,
        SCHEMATIC,
        COUNTY,
        List.of(member("korridorer", "klass_person")),
        List.of(
            new LegendClass(
                "PERS_PRIMAR",
                "primära interregionala transportsamband",
                GeometryKind.LINE,
                List.of(band("#B3001B", 9)),
                List.of(planned("#B3001B", 9))),
            corridor("PERS_SEKUNDAR", "sekundära transportsamband", band("#D9480F", 5))));
  }

  private static StructureImage freight() {
    return new StructureImage(
        "godstransporter-logistik-2030",
        "Strukturbild för godstransporter och logistik 2030",
        "RUS, Region Örebro län",
        2030,
        "2022-04-28",
        "1",
        StructureImage.Status.CURRENT,
        SOURCE,
        SCHEMATIC,
        COUNTY,
        List.of(
            member("noder", "klass_gods"),
            member("utvecklingsomraden", "klass_gods"),
            member("korridorer", "klass_gods")),
        List.of(
            new LegendClass(
                "TRANSPORTNOD",
                "transportnoder",
                GeometryKind.POINT,
                terminal(14),
                List.of(
                    new LegendVariant("rang = 'regional'", "regional", terminal(19)),
                    new LegendVariant("rang = 'delregional'", "delregional", terminal(14)),
                    new LegendVariant("rang = 'lokal'", "lokal", terminal(10)))),
            new LegendClass(
                "LOGISTIK_UTV",
                "utvecklingsområde för logistikverksamhet",
                GeometryKind.POLYGON,
                List.of(area("#8A5A0026", stroke("#8A5A00", 1.6)), hatch("#8A5A00", 7, 2, 45))),
            corridor("GODS_PRIMAR", "primära godsstråk", band("#1F3A93", 9)),
            corridor("GODS_SEKUNDAR", "sekundära godsstråk", band("#3B6FD4", 5))));
  }

  private static StructureImage macroRegion() {
    return new StructureImage(
        "storregional-2050",
        "Storregional strukturbild 2050",
        "ÖMS (sju län och Mälardalsrådet)",
        2050,
        "2018",
        PROPOSAL,
        StructureImage.Status.DRAFT,
        "ÖMS 2050, som den används i RUS; teckenförklaring och innehåll: " + PROPOSAL,
        new ScaleRange(400_000, Double.POSITIVE_INFINITY),
        OMS,
        List.of(member("oms_noder", "klass_oms"), member("oms_samband", "klass_oms")),
        List.of(
            new LegendClass(
                "REGIONKARNA",
                "storregionens kärna",
                GeometryKind.POINT,
                List.of(
                    mark(Shape.CIRCLE, 28, "#1A1A1A", stroke("#FFFFFF", 3)),
                    bold(label("namn", 20, "#1A1A1A", Placement.AROUND_POINT, 98)))),
            new LegendClass(
                "NODSTAD",
                "storregional nodstad",
                GeometryKind.POINT,
                List.of(
                    mark(Shape.CIRCLE, 20, "#5D2E8C", stroke("#FFFFFF", 2.5)),
                    bold(label("namn", 16, "#1A1A1A", Placement.AROUND_POINT, 95)))),
            corridor("TVARFORBINDELSE", "tvärförbindelse mellan nodstäder", tie("#1F3A93", 7)),
            corridor(
                "SAMBAND_UT",
                "samband med omvärlden",
                dashed("#B3001B", 6),
                italic(bold(label("mot", 14, "#8C0015", Placement.ALONG_LINE, 85))))),
        "",
        List.of("sjoar", MACRO_GROUND));
  }

  /** A square node, larger the higher its rank. */
  private static List<Symbolizer> terminal(double size) {
    return List.of(
        mark(Shape.SQUARE, size, "#5D2E8C", stroke("#FFFFFF", 2)),
        bold(label("namn", 12, "#4A2370", Placement.AROUND_POINT, 89)));
  }

  /** What is not built yet, in the class' colour on a pale band. */
  private static LegendVariant planned(String colour, double width) {
    LineSymbolizer whole = band(colour, width);
    LineSymbolizer dashed =
        new LineSymbolizer(
            stroke(colour, width, 17.0, 8.0), whole.casing(), whole.offset(), whole.arrow());
    return new LegendVariant("status = 'planerad'", "planerad", List.of(dashed));
  }

  private static LineSymbolizer tie(String colour, double width) {
    return new LineSymbolizer(
        stroke(colour, width), stroke("#FFFFFF", width + 3), Size.px(0), LineSymbolizer.Arrow.NONE);
  }

  private static LineSymbolizer dashed(String colour, double width) {
    return new LineSymbolizer(
        stroke(colour, width, 16.0, 7.0), null, Size.px(0), LineSymbolizer.Arrow.END);
  }

  private static LegendClass corridor(String code, String label, Symbolizer... symbolizers) {
    return new LegendClass(code, label, GeometryKind.LINE, List.of(symbolizers));
  }

  private static ImageMember member(String layer, String field) {
    return new ImageMember(layer, field + " IS NOT NULL", field);
  }
}
