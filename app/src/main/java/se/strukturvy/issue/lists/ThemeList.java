package se.strukturvy.issue.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.strukturvy.issue.book.RecordBook;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.ThemeSymbol;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.style.Rgba;

/**
 * The list of themes as people have edited it: the twelve that come with the program, changed,
 * hidden and added to by records of the kind "theme". A theme's code never changes, so renaming
 * keeps its issues.
 */
public final class ThemeList {
  /** The kind of the records; their key is the theme's code. */
  public static final String KIND = "theme";

  private static final String NAME = "name";
  private static final String LETTER = "letter";
  private static final String COLOUR = "colour";
  private static final String SYMBOL = "symbol";
  private static final String HIDDEN = "hidden";

  private final RecordBook records;

  /** The list that these records give. */
  public ThemeList(RecordBook records) {
    this.records = records;
  }

  /** The themes in use: the twelve first, then those added, by name in Swedish order. */
  public Themes themes() {
    return of(records.all(KIND));
  }

  /** The list that records of the kind give. */
  public static Themes of(List<BookRecord> edited) {
    Map<String, Theme> themes = new LinkedHashMap<>();
    Themes.named().all().forEach(theme -> themes.put(theme.code(), theme));
    List<Theme> added = new ArrayList<>();
    for (BookRecord record : edited) {
      String code = record.key().key();
      Theme theme = theme(record, themes.get(code));
      if (record.fields().containsKey(HIDDEN)) {
        themes.remove(code);
      } else if (themes.replace(code, theme) == null) {
        added.add(theme);
      }
    }
    if (added.size() > 1) {
      // The order takes 50 ms to make, which every start would wait for.
      added.sort(Comparator.comparing(Theme::name, SwedishText.order()));
    }
    List<Theme> all = new ArrayList<>(themes.values());
    all.addAll(added);
    return new Themes(all);
  }

  private static Theme theme(BookRecord record, Theme shipped) {
    String code = record.key().key();
    Theme usual = shipped == null ? added(code, code, "?") : shipped;
    return new Theme(
        code,
        record.fields().getOrDefault(NAME, usual.name()),
        record.fields().getOrDefault(LETTER, usual.letter()),
        colour(record.field(COLOUR), usual.colour()),
        ThemeSymbol.named(record.field(SYMBOL)).orElse(usual.symbol()));
  }

  /** A theme that people add, grey and with a plain symbol until they choose others. */
  public static Theme added(String code, String name, String letter) {
    return new Theme(code, name, letter, Rgba.parse("#666666"), ThemeSymbol.DISC);
  }

  private static Rgba colour(String text, Rgba usual) {
    try {
      return text.isEmpty() ? usual : Rgba.parse(text);
    } catch (IllegalArgumentException e) {
      return usual;
    }
  }

  /**
   * Adds a theme, or changes the one of that code.
   *
   * @throws IssueStoreException when it cannot be stored
   */
  public void put(Theme theme) throws IssueStoreException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(NAME, theme.name());
    fields.put(LETTER, theme.letter());
    fields.put(COLOUR, theme.colour().hex());
    fields.put(SYMBOL, theme.symbol().name());
    fields.put(HIDDEN, null);
    records.put(new RecordKey(KIND, theme.code()), theme.name(), fields);
  }

  /**
   * Takes a theme off the list; issues keep its code, and {@link #put} brings it back.
   *
   * @throws IssueStoreException when it cannot be stored
   */
  public void hide(Theme theme) throws IssueStoreException {
    records.put(new RecordKey(KIND, theme.code()), theme.name(), Map.of(HIDDEN, "1"));
  }
}
