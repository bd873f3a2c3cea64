package se.strukturvy.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.samples.Shapes.Row;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.LayerStyle;
import se.strukturvy.source.geopackage.write.Metadata;
import se.strukturvy.style.sld.SldWriter;

/** Writes the pilot projects as one GeoPackage in SWEREF 99 TM. */
final class PilotGeoPackage {
  private static final List<String> COUNTY_FIELDS =
      List.of("lanskod", "lansnamn", "namn_kort", "projekt", "foljer", "ej_verifierade", "etikett");

  private PilotGeoPackage() {}

  static void write(Path file, PilotData data, Clock clock) throws IOException {
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, clock)) {
      table(writer, "lan", "Sveriges län och deras projekt", GeometryType.POLYGON, data.counties());
      table(writer, "lansbokstaver", "Var bokstäverna står", GeometryType.POINT, data.names());
      List<String> fields =
          List.of("projekt", "titel", "lanskod", "lansnamn", "roll", "verifierad", "uppgift");
      FeatureTableWriter memberships =
          writer.addTable(
              FeatureTable.attributes("medlemskap", "Vilka län som deltar i vad", text(fields)));
      for (Row row : data.memberships()) {
        memberships.insert(null, fields.stream().map(row::value).toArray());
      }
      writer.addMetadata(
          null,
          new Metadata("http://purl.org/dc/terms/", "text/plain", PilotProjects.NOTICE + "."));
      writer.finish();
    }
  }

  private static void table(
      GeoPackageWriter writer, String name, String title, GeometryType type, List<Row> rows)
      throws IOException {
    FeatureTableWriter table =
        writer.addTable(new FeatureTable(name, title, type, 3006, text(COUNTY_FIELDS)));
    for (Row row : rows) {
      table.insert(row.shape(), COUNTY_FIELDS.stream().map(row::value).toArray());
    }
    String sld = SldWriter.write(PilotProjects.styles().get(name), name).xml();
    writer.addStyle(name, new LayerStyle(name, title, "", sld, true));
  }

  private static List<Field> text(List<String> fields) {
    return fields.stream().map(field -> new Field(field, FieldType.TEXT)).toList();
  }
}
