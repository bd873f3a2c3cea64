package se.strukturvy.style.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;

class RuleTiersTest {
  @Test
  void rulesThatExcludeOneAnotherShareATier() {
    RuleTiers tiers = new RuleTiers();
    tiers.addOverlapping(List.of(rule("a = 1"), rule("a = 2"), rule("a > 2")));
    assertThat(tiers.rules()).extracting(Rule::tier).containsExactly(0, 0, 0);
  }

  @Test
  void aRuleStandsAboveThoseThatItMayDrawOver() {
    RuleTiers tiers = new RuleTiers();
    tiers.addOverlapping(List.of(rule("a = 1"), rule("b = 2"), rule("a = 3 AND b = 2")));
    assertThat(tiers.rules()).extracting(Rule::tier).containsExactly(0, 1, 2);
  }

  @Test
  void whatIsAddedLaterStandsAbove() {
    RuleTiers tiers = new RuleTiers();
    tiers.addFirstMatching(List.of(rule("a = 1"), rule(null)));
    tiers.addOverlapping(List.of(rule("a = 1")));
    assertThat(tiers.rules()).extracting(Rule::tier).containsExactly(0, 0, 1);
  }

  @Test
  void whatFollowsRulesOnSeveralTiersStandsAboveThemAll() {
    RuleTiers tiers = new RuleTiers();
    tiers.addOverlapping(List.of(rule("a = 1"), rule("b = 2")));
    tiers.addFirstMatching(List.of(rule(null)));
    tiers.addTiers(List.of(rule("a = 1"), rule("a = 1").onTier(1)));
    tiers.addOverlapping(List.of(rule("c = 3")));
    assertThat(tiers.rules()).extracting(Rule::tier).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void theRestIsWhatNoneOfTheOthersTakes() {
    RuleTiers tiers = new RuleTiers();
    tiers.addWithRest(List.of(rule("a = 1"), rule("b = 2")), List.of(rule(null)));
    assertThat(tiers.rules())
        .extracting(Rule::filter)
        .containsExactly("a = 1", "NOT (a = 1 OR b = 2)", "b = 2");
    RuleTiers all = new RuleTiers();
    all.addWithRest(List.of(rule("a = 1"), rule(null)), List.of(rule("b = 2")));
    assertThat(all.rules()).extracting(Rule::filter).containsExactly("a = 1", null);
  }

  private static Rule rule(String filter) {
    return new Rule("", filter, ScaleRange.ALL, List.of());
  }
}
