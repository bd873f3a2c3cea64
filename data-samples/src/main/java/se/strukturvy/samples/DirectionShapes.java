package se.strukturvy.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import se.strukturvy.samples.Shapes.Row;

/**
 * Where the strategic directions lie: broad, schematic areas around what they are about.
 *
 * @param data the sample's rows
 */
record DirectionShapes(CountyData data) {
  /** The directions that have a place on the map. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> direction : Table.rows("directions.csv")) {
      Geometry shape =
          switch (direction.get("kod")) {
            case "1.3" -> around(shapes(data.areas()), 1_500);
            case "4.x" -> around(shapes(data.places(List.of("centralort"))), 5_000);
            case "6.x" -> around(hospitals(), 4_000);
            case "8.x" -> around(shapes(data.places(List.of("centralort", "tätort"))), 2_500);
            case "9.1" -> around(imageCorridors(), 3_000);
            default -> null;
          };
      if (shape != null) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kod", direction.get("kod"));
        values.put("namn", direction.get("namn"));
        values.put("verifierad", direction.get("verifierad"));
        values.put("kalla", direction.get("kalla"));
        rows.add(new Row(values, shape));
      }
    }
    return rows;
  }

  private List<Geometry> hospitals() {
    return List.of("orebro", "karlskoga", "lindesberg").stream()
        .map(id -> (Geometry) Shapes.point(data.places().get(id).sweref()))
        .toList();
  }

  private List<Geometry> imageCorridors() {
    return data.corridors().stream()
        .filter(c -> c.value("klass_person") != null || c.value("klass_gods") != null)
        .map(c -> (Geometry) c.line())
        .toList();
  }

  private static List<Geometry> shapes(List<Row> rows) {
    return rows.stream().map(Row::shape).toList();
  }

  private static Geometry around(List<Geometry> shapes, double metres) {
    Geometry all = Shapes.FACTORY.buildGeometry(shapes).buffer(metres);
    return DouglasPeuckerSimplifier.simplify(all, 40);
  }
}
