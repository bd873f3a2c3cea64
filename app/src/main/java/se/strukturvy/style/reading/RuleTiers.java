package se.strukturvy.style.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.ecql.Exclusion;

/**
 * Puts rules that may draw the same feature on tiers of their own: on one tier the first rule that
 * takes a feature draws it, which says the same as "every rule draws" only where rules exclude one
 * another.
 */
public final class RuleTiers {
  private final List<Rule> rules = new ArrayList<>();
  private final Exclusion exclusion = new Exclusion();
  private int base;

  /** Adds rules all of which draw what they take, in the order in which they are drawn. */
  public void addOverlapping(List<Rule> added) {
    List<Rule> placed = new ArrayList<>();
    int floor = base;
    for (Rule rule : added) {
      int tier = floor;
      for (Rule before : placed) {
        if (before.tier() >= tier && !areApart(before, rule)) {
          tier = before.tier() + 1;
        }
      }
      placed.add(rule.onTier(tier));
      base = Math.max(base, tier + 1);
    }
    rules.addAll(placed);
  }

  /** Adds rules of which the first that takes a feature draws it, above what was added before. */
  public void addFirstMatching(List<Rule> added) {
    for (Rule rule : added) {
      rules.add(rule.onTier(base));
    }
    base += added.isEmpty() ? 0 : 1;
  }

  /**
   * Adds rules all of which draw what they take, and rules for what none of them takes (OGC
   * 05-077r4, 10.3.2, ElseFilter).
   */
  public void addWithRest(List<Rule> added, List<Rule> rest) {
    RuleTiers trial = new RuleTiers();
    trial.addOverlapping(added);
    if (trial.rules().stream().allMatch(rule -> rule.tier() == 0)) {
      List<Rule> all = new ArrayList<>(added);
      all.addAll(rest);
      addFirstMatching(all);
      return;
    }
    List<String> taken = added.stream().map(Rule::filter).toList();
    int floor = base;
    addOverlapping(added);
    if (taken.stream().allMatch(Objects::nonNull)) {
      String others = Ecql.not(Ecql.or(taken));
      rest.forEach(rule -> rules.add(rule.withFilter(others).onTier(floor)));
    }
  }

  /** Adds rules that have tiers among themselves, above what was added before. */
  public void addTiers(List<Rule> added) {
    int floor = base;
    for (Rule rule : added) {
      rules.add(rule.onTier(floor + rule.tier()));
      base = Math.max(base, floor + rule.tier() + 1);
    }
  }

  private boolean areApart(Rule a, Rule b) {
    return !a.scale().meets(b.scale()) || exclusion.excludes(a.filter(), b.filter());
  }

  /** All rules so far, tier by tier. */
  public List<Rule> rules() {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort((a, b) -> Integer.compare(a.tier(), b.tier()));
    return sorted;
  }
}
