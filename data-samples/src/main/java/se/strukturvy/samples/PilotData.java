package se.strukturvy.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.strukturvy.samples.Shapes.Row;

/**
 * The second sample: Tillväxtverket's eight pilot projects and the counties that take part in them.
 * A letter with a question mark stands for a membership that no source names.
 */
final class PilotData {
  private static final String PARTY = "part";

  private final List<Map<String, String>> projects = Table.rows("pilot_projects.csv");
  private final List<Map<String, String>> members = Table.rows("pilot_members.csv");

  List<Map<String, String>> projects() {
    return projects;
  }

  /** Every membership with the names of what it joins. */
  List<Row> memberships() {
    Map<String, String> counties =
        counties().stream()
            .collect(Collectors.toMap(row -> row.value("lanskod"), row -> row.value("lansnamn")));
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> member : members) {
      Map<String, String> values = new LinkedHashMap<>(member);
      values.put("titel", title(member.get("projekt")));
      values.put("lansnamn", counties.get(member.get("lanskod")));
      values.put("uppgift", isVerified(member) ? "Tillväxtverket" : "ej verifierad");
      rows.add(new Row(values, null));
    }
    return rows;
  }

  /** The counties, each with the codes of the projects it is party to and of those it follows. */
  List<Row> counties() {
    List<Row> rows = Shapes.polygons("counties.geojson");
    for (Row row : rows) {
      String county = row.value("lanskod");
      Predicate<Map<String, String>> party = m -> m.get("roll").equals(PARTY);
      row.values().put("namn_kort", row.value("lansnamn").replaceAll("s? län$", ""));
      row.values().put("projekt", codes(county, party, ";"));
      row.values().put("foljer", codes(county, party.negate(), ";"));
      row.values().put("etikett", letters(row.value("namn_kort"), county));
      row.values().put("ej_verifierade", codes(county, m -> !isVerified(m), ";"));
    }
    return rows;
  }

  /** Where the counties' names and letters stand. */
  List<Row> names() {
    List<Row> rows = new ArrayList<>();
    for (Row row : counties()) {
      rows.add(new Row(row.values(), row.shape().getInteriorPoint()));
    }
    return rows;
  }

  private String letters(String name, String county) {
    String letters =
        of(county, m -> true)
            .map(m -> m.get("projekt") + (isVerified(m) ? "" : "?"))
            .collect(Collectors.joining(" + "));
    return letters.isEmpty() ? name : name + ": " + letters;
  }

  private String codes(String county, Predicate<Map<String, String>> which, String between) {
    String codes =
        of(county, which).map(m -> m.get("projekt")).collect(Collectors.joining(between));
    return codes.isEmpty() ? null : codes;
  }

  private java.util.stream.Stream<Map<String, String>> of(
      String county, Predicate<Map<String, String>> which) {
    return members.stream().filter(m -> m.get("lanskod").equals(county)).filter(which);
  }

  private String title(String code) {
    return projects.stream()
        .filter(p -> p.get("kod").equals(code))
        .findFirst()
        .orElseThrow()
        .get("titel");
  }

  private static boolean isVerified(Map<String, String> member) {
    return member.get("verifierad").equals("ja");
  }
}
