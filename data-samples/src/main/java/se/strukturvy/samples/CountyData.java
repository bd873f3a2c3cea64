package se.strukturvy.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.math.Vector2D;
import se.strukturvy.samples.Shapes.Row;

/**
 * The rows of the sample's layers, made from its tables.
 *
 * @param places all places by id
 * @param county the county's area
 * @param corridors roads and railways
 */
record CountyData(Map<String, Place> places, Geometry county, List<Corridor> corridors) {
  private static final String COUNTY = "18";

  static CountyData make() {
    Map<String, Place> places = Place.all();
    List<Geometry> own =
        Shapes.polygons("municipalities.geojson").stream()
            .filter(row -> row.value("lanskod").equals(COUNTY))
            .map(Row::shape)
            .toList();
    Geometry county = Shapes.union(own);
    return new CountyData(places, county, Corridor.all(places, county));
  }

  /** The county's municipalities, or those around it. */
  List<Row> municipalities(boolean own) {
    Map<String, String> population = new HashMap<>();
    Table.rows("municipalities.csv")
        .forEach(row -> population.put(row.get("kommunkod"), row.get("folkmangd")));
    List<Row> rows = new ArrayList<>();
    for (Row row : Shapes.polygons("municipalities.geojson")) {
      if (row.value("lanskod").equals(COUNTY) == own) {
        row.values().put("folkmangd", population.get(row.value("kommunkod")));
        rows.add(row);
      }
    }
    return rows;
  }

  /** Sweden's counties, with their names without "län". */
  List<Row> counties() {
    List<Row> rows = Shapes.polygons("counties.geojson");
    rows.forEach(
        row -> row.values().put("namn_kort", row.value("lansnamn").replaceAll("s? län$", "")));
    return rows;
  }

  List<Row> lakes() {
    return Table.rows("lakes.csv").stream()
        .map(row -> new Row(row, Shapes.polygon(Curve.closed(Shapes.points(row.get("punkter"))))))
        .toList();
  }

  List<Row> nodes() {
    return Table.rows("nodes.csv").stream()
        .map(row -> new Row(row, Shapes.point(places.get(row.get("plats")).sweref())))
        .toList();
  }

  List<Row> areas() {
    return Table.rows("areas.csv").stream()
        .map(
            row ->
                new Row(
                    row,
                    Shapes.blob(
                        Plane.SWEREF_99_TM.project(number(row, "lon"), number(row, "lat")),
                        number(row, "langd_m"),
                        number(row, "bredd_m"),
                        number(row, "riktning"))))
        .toList();
  }

  List<Row> places(List<String> kinds) {
    List<Row> rows = new ArrayList<>();
    for (Place place : places.values()) {
      if (kinds.contains(place.kind())) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("namn", place.name());
        values.put("typ", place.kind());
        values.put("kommunkod", place.municipality());
        rows.add(new Row(values, Shapes.point(place.sweref())));
      }
    }
    return rows;
  }

  /**
   * The way out of the county along each corridor that leaves it, with a text that stands beyond
   * the corridor's tip: where it goes.
   */
  List<Row> outlooks() {
    List<Row> rows = new ArrayList<>();
    for (Corridor corridor : corridors) {
      List<LineString> parts = corridor.parts();
      outlook(corridor, parts.get(parts.size() - 1), "mot_slut", rows);
      if (parts.size() > 1) {
        outlook(corridor, parts.get(0), "mot_start", rows);
      } else if (corridor.value("mot_start") != null) {
        throw new IllegalStateException(corridor.value("id") + " begins nowhere outside");
      }
    }
    return rows;
  }

  private static void outlook(Corridor corridor, LineString part, String field, List<Row> rows) {
    if (corridor.value(field) == null) {
      return;
    }
    Coordinate tip = part.getEndPoint().getCoordinate();
    Coordinate before = part.getCoordinateN(part.getNumPoints() - 2);
    Vector2D out = new Vector2D(before, tip).normalize();
    // Words are wide: to the sides they need more room than above and below.
    String label = "mot\u00A0" + corridor.value(field);
    double away = 3_500 + 650 * label.length() * Math.abs(out.getX());
    Map<String, String> values = new LinkedHashMap<>();
    values.put("etikett", label);
    values.put("korridor", corridor.value("namn"));
    Coordinate[] way = Arrays.copyOf(part.getCoordinates(), part.getNumPoints() + 1);
    way[part.getNumPoints()] = new Coordinate(tip.x + away * out.getX(), tip.y + away * out.getY());
    rows.add(new Row(values, Shapes.FACTORY.createLineString(way)));
  }

  /** Where the names of the neighbouring counties stand, in SWEREF 99 TM already. */
  List<Row> neighbourCounties() {
    return Table.rows("neighbour_counties.csv").stream()
        .map(row -> new Row(row, Shapes.point(new Coordinate(number(row, "e"), number(row, "n")))))
        .toList();
  }

  List<Row> macroNodes() {
    return Table.rows("oms_nodes.csv").stream()
        .map(
            row ->
                new Row(
                    row,
                    Shapes.point(
                        Plane.SWEREF_99_TM.project(number(row, "lon"), number(row, "lat")))))
        .toList();
  }

  List<Row> macroLinks() {
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> row : Table.rows("oms_links.csv")) {
      List<Coordinate> line = Curve.open(Shapes.points(row.get("punkter")));
      String towards = row.get("mot") == null ? null : "mot\u00A0" + row.get("mot");
      Map<String, String> values = new LinkedHashMap<>(row);
      values.put("mot", towards);
      rows.add(new Row(values, Shapes.FACTORY.createLineString(line.toArray(new Coordinate[0]))));
    }
    return rows;
  }

  static double number(Map<String, String> row, String field) {
    return Double.parseDouble(row.get(field));
  }
}
