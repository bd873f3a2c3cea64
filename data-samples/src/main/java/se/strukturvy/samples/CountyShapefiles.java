package se.strukturvy.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.samples.Shapes.Row;

/**
 * Writes the corridors and the nodes as shapefiles: the corridors in SWEREF 99 TM, the nodes in
 * SWEREF 99 15 00, both with text in Windows-1252.
 *
 * @param folder where to
 * @param date the date that the files state
 */
record CountyShapefiles(Path folder, LocalDate date) {
  void write(CountyData data) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("NAMN", "namn");
    fields.put("NUMMER", "nummer");
    fields.put("SLAG", "slag");
    fields.put("STATUS", "status");
    fields.put("HORISONT", "horisont");
    fields.put("KLASS_PERS", "klass_person");
    fields.put("KLASS_GODS", "klass_gods");
    write(
        "korridorer",
        CountyGeoPackage.corridors(data),
        fields,
        prj("SWEREF99_TM", 500_000, 0.9996));

    Map<String, String> nodeFields = new LinkedHashMap<>();
    nodeFields.put("NAMN", "namn");
    nodeFields.put("TYP", "typ");
    nodeFields.put("RANG", "rang");
    nodeFields.put("KLASS_GODS", "klass_gods");
    nodeFields.put("UPPGIFT", "uppgift");
    List<Row> nodes = new ArrayList<>();
    for (Row row : data.nodes()) {
      Place place = data.places().get(row.value("plats"));
      Geometry local =
          Shapes.point(Plane.SWEREF_99_15_00.project(place.longitude(), place.latitude()));
      nodes.add(new Row(row.values(), local));
    }
    write("noder_sweref991500", nodes, nodeFields, prj("SWEREF99_15_00", 150_000, 1));
  }

  private void write(String name, List<Row> rows, Map<String, String> fields, String prj)
      throws IOException {
    List<List<String>> values = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = new ArrayList<>();
      fields.values().forEach(field -> line.add(row.value(field)));
      values.add(line);
    }
    new ShapefileWriter(folder.resolve(name), date)
        .write(
            rows.stream().map(Row::shape).toList(), new ArrayList<>(fields.keySet()), values, prj);
  }

  private static String prj(String name, double falseEasting, double scale) {
    return "PROJCS[\""
        + name
        + "\",GEOGCS[\"GCS_SWEREF99\",DATUM[\"D_SWEREF99\","
        + "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
        + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
        + "PARAMETER[\"False_Easting\","
        + falseEasting
        + "],PARAMETER[\"False_Northing\",0.0],"
        + "PARAMETER[\"Central_Meridian\",15.0],PARAMETER[\"Scale_Factor\","
        + scale
        + "],"
        + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
  }
}
