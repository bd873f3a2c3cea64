package se.strukturvy.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.samples.Shapes.Row;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.LayerStyle;
import se.strukturvy.source.geopackage.write.Metadata;
import se.strukturvy.style.Style;
import se.strukturvy.style.sld.SldWriter;

/** Writes the sample county as one GeoPackage in SWEREF 99 TM. */
final class CountyGeoPackage implements AutoCloseable {
  static final String NOTICE = "Schematisk – ej officiell strukturbild";

  private static final String SOURCE =
      NOTICE
          + ". Egna tabeller över orter, stråk och noder (data-samples/src/main/resources);"
          + " kommungränser generaliserade efter SCB.";

  private final GeoPackageWriter writer;
  private final Map<String, Style> styles = BaseStyles.all();

  CountyGeoPackage(Path file, Clock clock) throws IOException {
    writer = GeoPackageWriter.create(file, clock);
  }

  void write(CountyData data) throws IOException {
    borders(data);
    areas(data);
    network(data);
    places(data);
    macroRegion(data);
    writer.addMetadata(null, new Metadata("http://purl.org/dc/terms/", "text/plain", SOURCE));
    writer.finish();
  }

  private void borders(CountyData data) throws IOException {
    List<String> municipality = List.of("kommunkod", "kommunnamn", "lanskod", "lansnamn");
    table(
        "lan",
        "Sveriges län, generaliserade",
        GeometryType.POLYGON,
        data.counties(),
        List.of("lanskod", "lansnamn", "namn_kort"));
    table(
        "grannkommuner",
        "Kommuner som gränsar till länet",
        GeometryType.POLYGON,
        data.municipalities(false),
        municipality);
    table(
        "kommuner",
        "Länets tolv kommuner",
        GeometryType.POLYGON,
        data.municipalities(true),
        List.of("kommunkod", "kommunnamn", "lanskod", "lansnamn", "folkmangd"));
    table("sjoar", "Sjöar, schematiska", GeometryType.POLYGON, data.lakes(), List.of("namn"));
    table(
        "lansgrans",
        "Örebro läns gräns",
        GeometryType.POLYGON,
        List.of(new Row(Map.of("lanskod", "18", "lansnamn", "Örebro län"), data.county())),
        List.of("lanskod", "lansnamn"));
  }

  private void areas(CountyData data) throws IOException {
    table(
        "rus_inriktningar",
        "Strategiska inriktningar med plats på kartan",
        GeometryType.MULTIPOLYGON,
        new DirectionShapes(data).rows(),
        List.of("kod", "namn", "verifierad", "kalla"));
    table(
        "utvecklingsomraden",
        "Utvecklingsområden för logistikverksamhet",
        GeometryType.POLYGON,
        data.areas(),
        List.of("namn", "klass_gods", "areal_ha", "uppgift"));
  }

  private void network(CountyData data) throws IOException {
    table(
        "korridorer",
        "Vägar och järnvägar",
        GeometryType.MULTILINESTRING,
        corridors(data),
        List.of(
            "namn",
            "nummer",
            "slag",
            "status",
            "horisont",
            "klass_person",
            "klass_gods",
            "strukturbilder",
            "forum",
            "medlemmar"));
    table(
        "noder",
        "Noder för gods, flyg och väg",
        GeometryType.POINT,
        data.nodes(),
        List.of("namn", "typ", "rang", "klass_gods", "uppgift"));
    table(
        "utblickar",
        "Vart stråken leder utanför länet",
        GeometryType.LINESTRING,
        data.outlooks(),
        List.of("etikett", "korridor"));
  }

  private void places(CountyData data) throws IOException {
    table(
        "orter",
        "Orter",
        GeometryType.POINT,
        data.places(List.of("centralort", "tätort", "utanför länet")),
        List.of("namn", "typ", "kommunkod"));
    table(
        "grannlan",
        "Var grannlänens namn står",
        GeometryType.POINT,
        data.neighbourCounties(),
        List.of("namn"));
  }

  private void macroRegion(CountyData data) throws IOException {
    table(
        "oms_samband",
        "Samband i storregional strukturbild 2050, förslag",
        GeometryType.LINESTRING,
        data.macroLinks(),
        List.of("namn", "klass_oms", "mot"));
    table(
        "oms_noder",
        "Storregionala nodstäder, förslag",
        GeometryType.POINT,
        data.macroNodes(),
        List.of("namn", "klass_oms", "verifierad"));
  }

  static List<Row> corridors(CountyData data) {
    List<Row> rows = new ArrayList<>();
    for (Corridor corridor : data.corridors()) {
      boolean persons = corridor.value("klass_person") != null;
      boolean freight = corridor.value("klass_gods") != null;
      corridor.row().put("horisont", persons || freight ? "2030" : null);
      List<String> images = new ArrayList<>();
      if (persons) {
        images.add("persontransporter-2030");
      }
      if (freight) {
        images.add("godstransporter-logistik-2030");
      }
      corridor.row().put("strukturbilder", images.isEmpty() ? null : String.join(",", images));
      rows.add(new Row(corridor.row(), corridor.line()));
    }
    return rows;
  }

  private void table(
      String name, String description, GeometryType type, List<Row> rows, List<String> fields)
      throws IOException {
    List<Field> columns = fields.stream().map(f -> new Field(f, type(f))).toList();
    FeatureTableWriter table =
        writer.addTable(new FeatureTable(name, description, type, 3006, columns));
    for (Row row : rows) {
      Object[] values = fields.stream().map(f -> value(f, row.value(f))).toArray();
      table.insert(row.shape(), values);
    }
    String sld = SldWriter.write(styles.get(name), name).xml();
    writer.addStyle(name, new LayerStyle(name, description, "", sld, true));
    writer.addMetadata(name, new Metadata("http://purl.org/dc/terms/", "text/plain", SOURCE));
  }

  private static FieldType type(String field) {
    return switch (field) {
      case "folkmangd", "horisont", "areal_ha" -> FieldType.INTEGER;
      case "verifierad" -> FieldType.BOOLEAN;
      default -> FieldType.TEXT;
    };
  }

  private static Object value(String field, String text) {
    if (text == null) {
      return null;
    }
    return switch (type(field)) {
      case INTEGER -> Long.valueOf(text);
      case BOOLEAN -> text.equals("ja");
      default -> text;
    };
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
