package se.strukturvy.samples;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.structure.Wording;

/** The RUS of the sample: goals, ten priority areas and the directions below them. */
final class SampleDirections {
  private SampleDirections() {}

  static List<StrategicDirection> all() {
    return below(null, Table.rows("directions.csv"));
  }

  private static List<StrategicDirection> below(String code, List<Map<String, String>> rows) {
    return rows.stream()
        .filter(row -> Objects.equals(row.get("over"), code))
        .map(row -> direction(row, rows))
        .toList();
  }

  private static StrategicDirection direction(
      Map<String, String> row, List<Map<String, String>> rows) {
    String code = row.get("kod");
    return new StrategicDirection(
        code,
        row.get("namn"),
        switch (row.get("niva")) {
          case "mål" -> Level.GOAL;
          case "prioriterat område" -> Level.PRIORITY_AREA;
          default -> Level.DIRECTION;
        },
        Wording.of(
            Objects.requireNonNullElse(row.get("klartext"), ""),
            row.get("verifierad").equals("ja"),
            row.get("kalla")),
        links(code),
        below(code, rows));
  }

  private static List<FeatureLink> links(String code) {
    FeatureLink own = new FeatureLink("rus_inriktningar", "kod = '" + code + "'");
    return switch (code) {
      case "1.3" ->
          List.of(
              own,
              new FeatureLink("utvecklingsomraden", null),
              new FeatureLink("noder", "klass_gods = 'TRANSPORTNOD'"));
      case "4.x" -> List.of(own, new FeatureLink("orter", "typ = 'centralort'"));
      case "6.x" ->
          List.of(own, new FeatureLink("orter", "namn IN ('Örebro', 'Karlskoga', 'Lindesberg')"));
      case "8.x" -> List.of(own, new FeatureLink("orter", "typ IN ('centralort', 'tätort')"));
      case "9.1" ->
          List.of(
              own,
              new FeatureLink("korridorer", "klass_person IS NOT NULL OR klass_gods IS NOT NULL"),
              new FeatureLink("noder", "klass_gods = 'TRANSPORTNOD'"));
      default -> List.of();
    };
  }
}
