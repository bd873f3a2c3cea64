package se.strukturvy.issue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernFinder;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.lists.SavedFilters;
import se.strukturvy.issue.lists.ThemeList;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.ThemeSymbol;
import se.strukturvy.style.Rgba;

class IssueFilterTest {
  @TempDir Path folder;
  private SqliteIssueStore store;
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
    store = SqliteIssueStore.open(folder.resolve("f.gpkg"), Clock.systemUTC());
    book = new IssueBook(store, finder, Clock.systemUTC(), () -> new Author("Anna", ""));
    add("Idéer om vägen", "POINT (0 0)", "pbl");
    add("Här finns dricksvatten", null, "natur");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void caseAndForeignAccentsDoNotCount() throws Exception {
    assertThat(found("IDEER")).containsExactly("Idéer om vägen");
    assertThat(found("idé")).containsExactly("Idéer om vägen");
  }

  @Test
  void swedishLettersAreLettersOfTheirOwn() throws Exception {
    assertThat(found("HÄR")).containsExactly("Här finns dricksvatten");
    assertThat(found("har")).isEmpty();
    assertThat(found("vägen")).containsExactly("Idéer om vägen");
    assertThat(found("vågen")).isEmpty();
    assertThat(found("vagen")).isEmpty();
  }

  @Test
  void longWordsAreFoundAsPartsAndShortOnesAsBeginnings() throws Exception {
    assertThat(found("vatten")).containsExactly("Här finns dricksvatten");
    assertThat(found("v")).containsExactly("Idéer om vägen");
    assertThat(found("vä o")).containsExactly("Idéer om vägen");
  }

  @Test
  void everyWordMustStandSomewhereMunicipalitiesAndThemesToo() throws Exception {
    assertThat(found("örebro idéer")).containsExactly("Idéer om vägen");
    assertThat(found("örebro dricksvatten")).isEmpty();
    assertThat(found("naturplanering")).containsExactly("Här finns dricksvatten");
    assertThat(found("")).hasSize(2);
  }

  @Test
  void renamedThemesAreFoundByTheirNewName() throws Exception {
    ThemeList themes = new ThemeList(book.records());
    themes.put(new Theme("natur", "Grönstruktur", "G", Rgba.parse("#117733"), ThemeSymbol.TREE));
    assertThat(found("grönstruktur")).containsExactly("Här finns dricksvatten");
    assertThat(found("naturplanering")).isEmpty();
    assertThat(themes.themes().all()).hasSize(12);
    themes.hide(themes.themes().find("natur").orElseThrow());
    assertThat(themes.themes().all()).hasSize(11);
  }

  @Test
  void themesKeepTheSymbolThatPeopleChooseAndTheirOwnWhenItIsUnknown() throws Exception {
    ThemeList themes = new ThemeList(book.records());
    themes.put(new Theme("natur", "Natur", "N", Rgba.parse("#117733"), ThemeSymbol.WAVES));
    assertThat(symbol(themes, "natur")).isEqualTo(ThemeSymbol.WAVES);
    book.records().put(new RecordKey(ThemeList.KIND, "pbl"), "", Map.of("symbol", "COMET"));
    assertThat(symbol(themes, "pbl")).isEqualTo(ThemeSymbol.DOCUMENT);
    book.records().put(new RecordKey(ThemeList.KIND, "egen"), "", Map.of("symbol", "ROAD"));
    assertThat(symbol(themes, "egen")).isEqualTo(ThemeSymbol.ROAD);
  }

  private static ThemeSymbol symbol(ThemeList themes, String code) {
    return themes.themes().find(code).orElseThrow().symbol();
  }

  @Test
  void aTitleWithTheSameWordsOrAPlaceNearbyResembles() throws Exception {
    assertThat(similar("Dricksvattnet finns", null)).containsExactly("Här finns dricksvatten");
    assertThat(similar("Buller", "POINT (300 400)")).containsExactly("Idéer om vägen");
    assertThat(similar("Buller", "POINT (300 401)")).isEmpty();
  }

  private List<String> similar(String title, String wkt) throws Exception {
    return SimilarIssues.USUAL
        .of(book.issues(), title, wkt == null ? null : new WKTReader().read(wkt))
        .stream()
        .map(one -> one.issue().title())
        .toList();
  }

  @Test
  void filtersTakeWhatConcernsAMunicipalityButNotWhatOnlyTouchesIt() throws Exception {
    assertThat(book.find(IssueFilter.ALL.with(Criterion.MUNICIPALITY, Set.of("1881")))).hasSize(1);
    assertThat(book.find(IssueFilter.ALL.with(Criterion.MUNICIPALITY, Set.of("1884")))).isEmpty();
    assertThat(book.find(IssueFilter.ALL)).hasSize(2);
  }

  @Test
  void criteriaAndWordsNarrowTogetherAndAreSavedByName() throws Exception {
    IssueFilter roads =
        IssueFilter.ALL.withText("väg").with(Criterion.THEME, Set.of("pbl", "natur"));
    SavedFilters saved = new SavedFilters(book.records());
    saved.save("Ätbart", IssueFilter.ALL);
    saved.save("Vägar", roads);
    assertThat(saved.all().keySet()).containsExactly("Vägar", "Ätbart");
    assertThat(saved.all()).containsEntry("Vägar", roads);
    assertThat(book.find(saved.all().get("Vägar")))
        .extracting(Issue::title)
        .containsExactly("Idéer om vägen");
    assertThat(book.find(roads.with(Criterion.CONFLICT, Set.of()))).isEmpty();
    saved.save("Vägar", roads.without(Criterion.THEME));
    assertThat(saved.all().get("Vägar").wanted()).isEmpty();
  }

  @Test
  void pairsOfMunicipalitiesAreCountedInSwedishOrder() {
    IssueCounts counts = IssueCounts.of(book.issues());
    assertThat(counts.byMunicipality().keySet()).containsExactly("Kumla", "Örebro");
    assertThat(counts.byPair()).containsExactly(Map.entry("Kumla – Örebro", 1));
    assertThat(counts.byTheme()).containsEntry("pbl", 1).containsEntry("natur", 1);
  }

  private List<String> found(String query) throws IssueStoreException {
    return book.find(IssueFilter.ALL.withText(query)).stream().map(Issue::title).toList();
  }

  private void add(String title, String wkt, String theme) throws Exception {
    book.add(new IssueDraft(title, "", theme, wkt == null ? null : new WKTReader().read(wkt)));
  }
}
