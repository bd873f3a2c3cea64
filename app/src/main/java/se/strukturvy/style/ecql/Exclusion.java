package se.strukturvy.style.ecql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proves that no feature can fulfil two filters. */
public final class Exclusion {
  private Exclusion() {}

  /**
   * Whether no feature fulfils both filters. False also where that cannot be seen from the fields,
   * values and ranges in them.
   *
   * @param a a filter in ECQL; null for all features
   * @param b another
   */
  public static boolean excludes(String a, String b) {
    if (a == null || b == null) {
      return false;
    }
    try {
      FilterNode first = EcqlParser.parse(a);
      FilterNode second = EcqlParser.parse(b);
      return contradict(first, second) || contradict(second, first) || apart(first, second);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether one asks for the very condition that the other rules out. */
  private static boolean contradict(FilterNode a, FilterNode b) {
    List<FilterNode> asked = parts(a);
    return parts(b).stream()
        .anyMatch(part -> part instanceof FilterNode.Not not && asked.contains(not.part()));
  }

  private static List<FilterNode> parts(FilterNode node) {
    return node instanceof FilterNode.Logic logic && logic.operator().equals("AND")
        ? logic.parts().stream().flatMap(part -> parts(part).stream()).toList()
        : List.of(node);
  }

  private static boolean apart(FilterNode a, FilterNode b) {
    Map<String, Domain> first = of(a);
    Map<String, Domain> second = of(b);
    return first.entrySet().stream()
        .anyMatch(
            entry ->
                second.containsKey(entry.getKey())
                    && entry.getValue().excludes(second.get(entry.getKey())));
  }

  /** The values that each field must have one of; fields that may have any are left out. */
  private static Map<String, Domain> of(FilterNode node) {
    if (node instanceof FilterNode.Compare compare) {
      Domain domain = Domain.of(compare);
      return domain == null ? Map.of() : Map.of(compare.field(), domain);
    }
    if (node instanceof FilterNode.Between between) {
      return of(
          new FilterNode.Logic(
              "AND",
              List.of(
                  new FilterNode.Compare(between.field(), ">=", between.lower()),
                  new FilterNode.Compare(between.field(), "<=", between.upper()))));
    }
    if (node instanceof FilterNode.IsNull empty) {
      return Map.of(empty.field(), Domain.NOTHING);
    }
    if (node instanceof FilterNode.Not not) {
      return opposite(not.part());
    }
    return node instanceof FilterNode.Logic logic ? of(logic) : Map.of();
  }

  private static Map<String, Domain> of(FilterNode.Logic logic) {
    boolean all = logic.operator().equals("AND");
    Map<String, Domain> domains = new HashMap<>(of(logic.parts().get(0)));
    for (FilterNode part : logic.parts().subList(1, logic.parts().size())) {
      Map<String, Domain> next = of(part);
      if (all) {
        next.forEach((field, domain) -> domains.merge(field, domain, Domain::and));
      } else {
        domains.keySet().retainAll(next.keySet());
        domains.replaceAll((field, domain) -> domain.or(next.get(field)));
        domains.values().removeIf(Domain.ANYTHING::equals);
      }
    }
    return domains;
  }

  private static Map<String, Domain> opposite(FilterNode node) {
    Map<String, Domain> domains = of(node);
    if (domains.size() != 1) {
      return Map.of();
    }
    String field = domains.keySet().iterator().next();
    Domain outside = domains.get(field).outside();
    return outside == null ? Map.of() : Map.of(field, outside);
  }
}
