package se.strukturvy.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.ConcernedMunicipality.Link;

class IssueSearchTest {
  private final IssueSearch search = new IssueSearch();
  private IssueBook book;

  @BeforeEach
  void open() throws Exception {
    ConcernFinder finder =
        geometry ->
            Concern.of(
                List.of(
                    new ConcernedMunicipality("1880", "Örebro", 0.6, Link.MEETS),
                    new ConcernedMunicipality("1881", "Kumla", 0.4, Link.MEETS),
                    new ConcernedMunicipality("1884", "Nora", 0, Link.TOUCHES)));
    book =
        new IssueBook(
            new MemoryIssueStore(), finder, Clock.systemUTC(), () -> new Author("Anna", ""));
    add("Idéer om vägen", "POINT (0 0)", "pbl");
    add("Här finns dricksvatten", null, "natur");
  }

  @Test
  void caseAndForeignAccentsDoNotCount() {
    assertThat(found("IDEER")).containsExactly("Idéer om vägen");
    assertThat(found("idé")).containsExactly("Idéer om vägen");
  }

  @Test
  void swedishLettersAreLettersOfTheirOwnButPlainOnesFindThem() {
    assertThat(found("här")).containsExactly("Här finns dricksvatten");
    assertThat(found("har")).containsExactly("Här finns dricksvatten");
    assertThat(found("vägen")).containsExactly("Idéer om vägen");
    assertThat(found("vågen")).isEmpty();
    assertThat(found("ömse")).isEmpty();
  }

  @Test
  void everyWordMustStandSomewhereMunicipalitiesToo() {
    assertThat(found("orebro idéer")).containsExactly("Idéer om vägen");
    assertThat(found("örebro dricksvatten")).isEmpty();
    assertThat(found("")).hasSize(2);
  }

  @Test
  void aTitleWithTheSameWordsOrAPlaceNearbyResembles() throws Exception {
    assertThat(search.resembling(book.issues(), "Dricksvatten finns", null, 500))
        .extracting(Issue::title)
        .containsExactly("Här finns dricksvatten");
    assertThat(
            search.resembling(
                book.issues(), "Buller", new WKTReader().read("POINT (300 400)"), 500))
        .extracting(Issue::title)
        .containsExactly("Idéer om vägen");
    assertThat(
            search.resembling(
                book.issues(), "Buller", new WKTReader().read("POINT (300 400)"), 499))
        .isEmpty();
  }

  @Test
  void filtersTakeWhatConcernsAMunicipalityButNotWhatOnlyTouchesIt() {
    assertThat(book.issues().stream().filter(municipality("1881"))).hasSize(1);
    assertThat(book.issues().stream().filter(municipality("1884"))).isEmpty();
    assertThat(book.issues().stream().filter(IssueFilter.ALL)).hasSize(2);
  }

  @Test
  void pairsOfMunicipalitiesAreCountedInSwedishOrder() {
    IssueCounts counts = IssueCounts.of(book.issues());
    assertThat(counts.byMunicipality().keySet()).containsExactly("Kumla", "Örebro");
    assertThat(counts.byPair()).containsExactly(java.util.Map.entry("Kumla – Örebro", 1));
    assertThat(counts.byTheme()).containsEntry("pbl", 1).containsEntry("natur", 1);
  }

  private static IssueFilter municipality(String code) {
    return new IssueFilter(Set.of(code), Set.of(), Set.of(), Set.of(), Set.of(), false);
  }

  private List<String> found(String query) {
    return search.find(book.issues(), query).stream().map(Issue::title).toList();
  }

  private void add(String title, String wkt, String theme) throws Exception {
    book.add(new IssueDraft(title, "", theme, wkt == null ? null : new WKTReader().read(wkt)));
  }
}
