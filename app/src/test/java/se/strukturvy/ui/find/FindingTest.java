package se.strukturvy.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.strukturvy.ui.find.Finding.Kind;

class FindingTest {
  private static Finding named(Kind kind, String title, String... more) {
    List<String> texts = new ArrayList<>(List.of(title));
    texts.addAll(List.of(more));
    return Finding.of(kind, title, "", texts, () -> {});
  }

  private static final List<Finding> ALL =
      List.of(
          named(Kind.FEATURE, "Örebro S"),
          named(Kind.FEATURE, "Nobelbanan", "Oslo–Stockholm 2.55", "Örebro, Lekeberg"),
          named(Kind.ISSUE, "Buller vid Nobelbanan"),
          named(Kind.IMAGE, "Strukturbild för persontransporter 2030"),
          named(Kind.FEATURE, "Örebro"));

  private static List<String> titles(String typed) {
    return Finder.find(typed, ALL).stream().map(Finding::title).toList();
  }

  @Test
  void aCorridorIsFoundByItsNameAndSoAreTheIssuesAboutIt() {
    assertThat(titles("nobelbanan")).containsExactly("Nobelbanan", "Buller vid Nobelbanan");
  }

  @Test
  void aCorridorIsFoundByItsForum() {
    assertThat(titles("oslo 2.55")).containsExactly("Nobelbanan");
  }

  @Test
  void whatIsCalledSoComesBeforeWhatOnlyBeginsSoOrMentionsIt() {
    assertThat(titles("örebro")).containsExactly("Örebro", "Örebro S", "Nobelbanan");
  }

  @Test
  void swedishLettersAreLettersOfTheirOwn() {
    assertThat(titles("orebro")).isEmpty();
  }

  @Test
  void nothingTypedFindsNothing() {
    assertThat(titles("  ")).isEmpty();
  }
}
