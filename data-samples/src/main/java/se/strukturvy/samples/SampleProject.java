package se.strukturvy.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.MapProject;
import se.strukturvy.project.Project;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.workshop.Scene;

/**
 * The sample's project: its layers with their styles, images, directions and scenes.
 *
 * @param data the GeoPackage
 */
record SampleProject(Path data) {
  private static final Envelope COUNTY = new Envelope(440_000, 564_000, 6_474_000, 6_682_000);

  /** Where the county's map gives way to the map of all counties. */
  static final double FAR = 3_600_000;

  private static final ScaleRange NEAR = new ScaleRange(0, FAR);

  Project make() {
    MapProject map =
        new MapProject(
            "Örebro län",
            CountyGeoPackage.NOTICE,
            CoordinateReferenceSystem.SWEREF_99_TM,
            COUNTY,
            layers());
    return new Project(
        map,
        SampleImages.all(),
        SampleDirections.all(),
        List.of("kommuner", "grannkommuner"),
        scenes());
  }

  private List<LayerNode> layers() {
    return List.of(
        layer("utblickar", "Mot omvärlden", true, NEAR),
        layer("orter", "Orter", true, NEAR),
        layer("grannlan", "Grannlänens namn", true, NEAR),
        group(
            "planeringslager",
            "Planeringslager",
            layer("noder", "Noder", false, NEAR),
            layer("korridorer", "Vägar och järnvägar", true, NEAR),
            layer("utvecklingsomraden", "Utvecklingsområden för logistik", false, NEAR),
            layer("rus_inriktningar", "RUS-inriktningar", false, NEAR)),
        group(
            "storregionalt",
            "Storregionalt (ÖMS)",
            layer("oms_noder", "Storregionala nodstäder", false, ScaleRange.ALL),
            layer("oms_samband", "Storregionala samband", false, ScaleRange.ALL)),
        group(
            "underlag",
            "Underlag",
            layer("lansgrans", "Länsgräns", true, NEAR),
            layer("sjoar", "Sjöar", true, ScaleRange.ALL),
            layer("kommuner", "Kommuner", true, NEAR),
            layer("grannkommuner", "Grannkommuner", true, NEAR),
            layer("lan", "Län", true, ScaleRange.ALL),
            macroCounties()));
  }

  private static LayerGroup group(String id, String title, LayerNode... children) {
    return new LayerGroup(id, title, true, List.of(children));
  }

  /** The counties once more, as the image of the macro-region has them below it. */
  private Layer macroCounties() {
    return new Layer(
        SampleImages.MACRO_GROUND,
        "Län, storregionalt",
        new DataReference(data, "lan"),
        BaseStyles.all().get(SampleImages.MACRO_GROUND),
        false,
        1,
        ScaleRange.ALL);
  }

  private Layer layer(String table, String title, boolean visible, ScaleRange scale) {
    Map<String, Style> styles = BaseStyles.all();
    DataReference reference = new DataReference(data, table);
    return new Layer(table, title, reference, styles.get(table), visible, 1, scale);
  }

  private static List<Scene> scenes() {
    return List.of(
        scene("lanet", "Hela länet", COUNTY, "godstransporter-logistik-2030"),
        scene("personer", "Resor i länet", COUNTY, "persontransporter-2030"),
        scene(
            "hallsberg",
            "Hallsberg–Kumla–Örebro",
            new Envelope(490_000, 530_000, 6_536_000, 6_580_000),
            "godstransporter-logistik-2030"),
        scene(
            "nobelbanan",
            "Nobelbanan: Örebro–Karlskoga–Degerfors",
            new Envelope(446_000, 520_000, 6_556_000, 6_590_000),
            "persontransporter-2030"),
        scene(
            "bergslagen",
            "Riksväg 50 i Bergslagen",
            new Envelope(470_000, 535_000, 6_590_000, 6_660_000),
            "godstransporter-logistik-2030"),
        scene(
            "storregionen",
            "Stockholm–Mälarregionen",
            new Envelope(400_000, 790_000, 6_380_000, 6_760_000),
            "storregional-2050"));
  }

  private static Scene scene(String id, String title, Envelope extent, String image) {
    List<String> shown =
        Stream.of(
                "utblickar",
                "orter",
                "noder",
                "korridorer",
                "lansgrans",
                "sjoar",
                "kommuner",
                "grannkommuner",
                "lan")
            .toList();
    return new Scene(id, title, extent, image, shown);
  }
}
