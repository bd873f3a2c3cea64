package se.strukturvy.samples;

import static se.strukturvy.samples.Symbols.ALWAYS;
import static se.strukturvy.samples.Symbols.area;
import static se.strukturvy.samples.Symbols.bold;
import static se.strukturvy.samples.Symbols.closerThan;
import static se.strukturvy.samples.Symbols.hatch;
import static se.strukturvy.samples.Symbols.italic;
import static se.strukturvy.samples.Symbols.label;
import static se.strukturvy.samples.Symbols.line;
import static se.strukturvy.samples.Symbols.mark;
import static se.strukturvy.samples.Symbols.plate;
import static se.strukturvy.samples.Symbols.rule;
import static se.strukturvy.samples.Symbols.shield;
import static se.strukturvy.samples.Symbols.signed;
import static se.strukturvy.samples.Symbols.spaced;
import static se.strukturvy.samples.Symbols.stroke;
import static se.strukturvy.samples.Symbols.style;

import java.util.LinkedHashMap;
import java.util.Map;
import se.strukturvy.style.Marker.Shape;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer.Placement;

/**
 * How the sample's layers look: a pale base on which structure images stand out, in the manner of
 * printed regional plans.
 */
final class BaseStyles {
  private static final String TEXT = "#1A1A1A";
  private static final String GREY_TEXT = "#6B6B6B";
  private static final String MUNICIPAL_BORDER = "#5F5F5F";
  private static final String COUNTY_BORDER = "#3D3D3D";
  private static final String WATER = "#CFE4F0";
  private static final String WATER_TEXT = "#1E6FA8";
  private static final String PLANNED_RAIL = "#6A1B9A";

  private BaseStyles() {}

  /** The styles by table. */
  static Map<String, Style> all() {
    Map<String, Style> styles = new LinkedHashMap<>();
    styles.put("lan", counties());
    styles.put("grannkommuner", neighbours());
    styles.put("kommuner", municipalities());
    styles.put("sjoar", lakes());
    styles.put("lansgrans", border());
    styles.put("rus_inriktningar", directions());
    styles.put("utvecklingsomraden", developmentAreas());
    styles.put("korridorer", corridors());
    styles.put("noder", nodes());
    styles.put("utblickar", outlooks());
    styles.put("orter", places());
    styles.put("grannlan", neighbourCounties());
    styles.put("lan_storregionalt", macroCounties());
    styles.put("oms_samband", Style.of(line(stroke("#1F3A93", 3))));
    styles.put("oms_noder", Style.of(mark(Shape.CIRCLE, 12, "#5D2E8C", stroke("#FFFFFF", 2))));
    return styles;
  }

  /** Named where the county itself has become too small to see. */
  private static Style counties() {
    return style(
        "Län",
        rule(
            "Län",
            null,
            new ScaleRange(SampleProject.FAR, Double.POSITIVE_INFINITY),
            area("#F6F4EF", stroke("#A8A398", 1)),
            label("namn_kort", 12, "#5F5B54", Placement.CENTRED, 20)),
        rule("Övriga län", null, ALWAYS, area("#EEEBE4", stroke("#CFCBC1", 1))));
  }

  /** The seven counties of the macro-region stand out, the others are grey but have their names. */
  private static Style macroCounties() {
    return style(
        "Län, storregionalt",
        rule(
            "Län i Stockholm–Mälarregionen (ÖMS)",
            "lanskod IN ('01', '03', '04', '05', '18', '19', '21')",
            ALWAYS,
            area("#FCFBF8", stroke("#6F6F6F", 1.4, 10.0, 3.0, 2.0, 3.0)),
            spaced(label("namn_kort", 12, GREY_TEXT, Placement.CENTRED, 20), 0.25)),
        rule(
            "Övriga län",
            null,
            ALWAYS,
            area("#E6E3DB", stroke("#B0ACA2", 1)),
            spaced(label("namn_kort", 11, "#7F7B73", Placement.CENTRED, 5), 0.25)));
  }

  private static Style neighbourCounties() {
    return style(
        "Grannlän",
        rule(
            "Grannlän",
            null,
            closerThan(SampleProject.FAR),
            spaced(label("namn", 14, "#7F7B73", Placement.CENTRED, 60), 0.3)));
  }

  private static Style neighbours() {
    return style(
        "Grannkommuner",
        rule(
            "Grannkommuner",
            null,
            ALWAYS,
            area("#E6E3DB", stroke("#A8A49A", 0.8, 8.0, 3.0, 1.5, 3.0)),
            spaced(label("kommunnamn", 10.5, "#7F7B73", Placement.CENTRED, 10), 0.3)));
  }

  private static Style municipalities() {
    PolygonSymbolizer area = area("#FCFBF8", stroke(MUNICIPAL_BORDER, 0.9, 9.0, 3.0, 1.5, 3.0));
    return style(
        "Kommuner",
        rule(
            "Kommuner",
            "kommunkod IN ('1814', '1864')",
            ALWAYS,
            area,
            spaced(label("kommunnamn", 10.5, GREY_TEXT, Placement.CENTRED, 75), 0.3)),
        rule(
            "Kommuner",
            null,
            ALWAYS,
            area,
            spaced(label("kommunnamn", 10.5, GREY_TEXT, Placement.CENTRED, 15), 0.3)));
  }

  private static Style lakes() {
    PolygonSymbolizer water = area(WATER, stroke("#8DB9D4", 0.8));
    return style(
        "Sjöar",
        rule(
            "Sjöar",
            "namn IN ('Vänern', 'Vättern', 'Mälaren', 'Hjälmaren')",
            ALWAYS,
            water,
            italic(label("namn", 13, WATER_TEXT, Placement.CENTRED, 30))),
        rule(
            "Sjöar",
            null,
            closerThan(1_300_000),
            water,
            italic(label("namn", 11, WATER_TEXT, Placement.CENTRED, 22))));
  }

  private static Style border() {
    return style(
        "Länsgräns", rule("Länsgräns", null, ALWAYS, area(null, stroke(COUNTY_BORDER, 2.2))));
  }

  private static Style directions() {
    return style(
        "RUS-inriktningar",
        rule("RUS-inriktning", null, ALWAYS, area("#2E7D3233", stroke("#2E7D32", 1.5))));
  }

  private static Style developmentAreas() {
    return style(
        "Utvecklingsområden",
        rule(
            "Utvecklingsområde för logistikverksamhet",
            null,
            ALWAYS,
            area("#8A5A0022", stroke("#8A5A00", 1.2)),
            hatch("#8A5A00", 7, 1.5, 45)));
  }

  private static Style corridors() {
    return style(
        "Vägar och järnvägar",
        rule(
            "Järnväg, planerad",
            "slag = 'järnväg' AND status = 'planerad'",
            ALWAYS,
            line(stroke(PLANNED_RAIL, 4, 11.0, 6.0)),
            signed("namn", 11, "#FFFFFF", PLANNED_RAIL, 85)),
        rule(
            "Järnväg",
            "slag = 'järnväg'",
            ALWAYS,
            line(stroke("#55514B", 2.6)),
            line(stroke("#FFFFFF", 1.4, 7.0, 7.0)),
            plate("namn", 10.5, 25)),
        rule(
            "Europaväg",
            "nummer IN ('E18', 'E20')",
            ALWAYS,
            line(stroke("#8E8778", 2.4)),
            shield("nummer", 12, "#1B7A3D", 88)),
        rule(
            "Riksväg",
            "nummer IN ('49', '50', '51', '52', '63', '68')",
            ALWAYS,
            line(stroke("#9B9484", 1.8)),
            shield("nummer", 11, "#1F5FAF", 86)),
        rule(
            "Länsväg",
            null,
            ALWAYS,
            line(stroke("#B3AD9F", 1.2)),
            shield("nummer", 10, "#1F5FAF", 12)));
  }

  private static Style nodes() {
    return style(
        "Noder",
        rule(
            "Transportnod",
            "klass_gods = 'TRANSPORTNOD'",
            ALWAYS,
            mark(Shape.SQUARE, 11, "#5D2E8C", stroke("#FFFFFF", 1.5))),
        rule(
            "Flygplats, trafikplats",
            null,
            closerThan(400_000),
            mark(Shape.DIAMOND, 8, "#7A766E", stroke("#FFFFFF", 1)),
            label("namn", 11, GREY_TEXT, Placement.AROUND_POINT, 14)));
  }

  private static Style outlooks() {
    return style(
        "Mot omvärlden",
        rule(
            "Mot omvärlden",
            null,
            ALWAYS,
            italic(bold(label("etikett", 13, COUNTY_BORDER, Placement.LINE_END, 70)))));
  }

  private static Style places() {
    return style(
        "Orter",
        rule(
            "Regional kärna",
            "namn = 'Örebro'",
            ALWAYS,
            mark(Shape.CIRCLE, 13, TEXT, stroke("#FFFFFF", 2)),
            bold(label("namn", 20, TEXT, Placement.AROUND_POINT, 100))),
        rule(
            "Centralort",
            "typ = 'centralort'",
            ALWAYS,
            mark(Shape.CIRCLE, 9, TEXT, stroke("#FFFFFF", 1.8)),
            bold(label("namn", 15, TEXT, Placement.AROUND_POINT, 90))),
        rule(
            "Ort utanför länet",
            "typ = 'utanför länet'",
            ALWAYS,
            mark(Shape.CIRCLE, 6, "#85817A", stroke("#FFFFFF", 1.2)),
            label("namn", 12, GREY_TEXT, Placement.AROUND_POINT, 35)),
        rule(
            "Tätort",
            "typ = 'tätort'",
            closerThan(450_000),
            mark(Shape.CIRCLE, 5, "#55514B", stroke("#FFFFFF", 1)),
            label("namn", 12, TEXT, Placement.AROUND_POINT, 40)));
  }
}
