package se.strukturvy.style.ecql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves that no feature can fulfil two filters. */
public final class Exclusion {
  /** Filters that were asked about: a style of a thousand rules asks half a million times. */
  private final Map<String, Optional<Known>> asked = new HashMap<>();

  /** A filter that was understood, with the values that it lets through. */
  private record Known(List<FilterNode> parts, Map<String, Domain> domains) {}

  /**
   * Whether no feature fulfils both filters. False also where that cannot be seen from the fields,
   * values and ranges in them.
   *
   * @param a a filter in ECQL; null for all features
   * @param b another
   */
  public boolean excludes(String a, String b) {
    if (a == null || b == null) {
      return false;
    }
    Optional<Known> first = asked.computeIfAbsent(a, Exclusion::read);
    Optional<Known> second = asked.computeIfAbsent(b, Exclusion::read);
    return first.isPresent() && second.isPresent() && excludes(first.get(), second.get());
  }

  private static Optional<Known> read(String filter) {
    try {
      FilterNode tree = EcqlParser.parse(filter);
      return Optional.of(new Known(parts(tree), of(tree)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean excludes(Known a, Known b) {
    return contradict(a, b) || contradict(b, a) || apart(a, b);
  }

  /** Whether one asks for the very condition that the other rules out. */
  private static boolean contradict(Known a, Known b) {
    return b.parts.stream()
        .anyMatch(
            part -> part instanceof FilterNode.Not not && a.parts.containsAll(parts(not.part())));
  }

  private static List<FilterNode> parts(FilterNode node) {
    return node instanceof FilterNode.Logic logic && logic.operator().equals("AND")
        ? logic.parts().stream().flatMap(part -> parts(part).stream()).toList()
        : List.of(node);
  }

  private static boolean apart(Known a, Known b) {
    return a.domains.entrySet().stream()
        .anyMatch(
            entry ->
                b.domains.containsKey(entry.getKey())
                    && entry.getValue().excludes(b.domains.get(entry.getKey())));
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
