package se.strukturvy.cli.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Lists, saved filters, counts, and issues that may be the same. */
class FindIssuesTest extends IssueCommands {
  @Test
  void aListIsNarrowedAndTheConditionsAreSavedByName() throws Exception {
    added("Väg över ån", "--theme", "pbl");
    added("Väg", "--theme", "natur");
    added("Vag tanke", "--theme", "natur");
    assertThat(json("list", "--text", "väg")).hasSize(2);
    assertThat(
            json("list", "--text", "väg", "--theme", "natur", "--save-filter", "Natur")
                .findValuesAsText("title"))
        .containsExactly("Väg");
    assertThat(json("list", "--filter", "Natur")).hasSize(1);
    json("list", "--remove-filter", "Natur");
    assertThat(run("list", "--filter", "Natur")).isEqualTo(2);
    assertThat(run("list", "--remove-filter", "Natur")).isEqualTo(2);
    assertThat(json("list", "--theme", "pbl, natur", "--status", "utreds, ny")).hasSize(3);
    assertThat(json("counts", "--text", "väg").get("themes").get("pbl").asInt()).isEqualTo(1);
  }

  @Test
  void issuesThatMayBeTheSameAreNamed() throws Exception {
    String first = added("Vindkraften vid sjön", "--at", "500000,6570000");
    JsonNode similar = json("add", "--title", "Vindkraft", "--similar").get("similar");
    assertThat(similar.findValuesAsText("id")).containsExactly(first);
  }
}
