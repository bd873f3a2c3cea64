package se.strukturvy.ui.issue;

import java.util.List;
import java.util.stream.Stream;
import se.strukturvy.issue.ConcernedMunicipality;
import se.strukturvy.issue.ConcernedMunicipality.Link;
import se.strukturvy.issue.IssueStatus;

/**
 * Which issues the list shows.
 *
 * @param words each of which an issue must hold, folded; none for all
 * @param status the issues' status; null for all
 * @param theme the theme's code, empty for unclear; null for all
 * @param municipality code of a municipality that they concern; null for all
 */
record IssueFilter(List<String> words, IssueStatus status, String theme, String municipality) {
  /** Every issue. */
  static final IssueFilter ALL = new IssueFilter(List.of(), null, null, null);

  /** The same filter with other words, as typed. */
  IssueFilter withWords(String typed) {
    List<String> folded =
        Stream.of(SwedishText.fold(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return new IssueFilter(folded, status, theme, municipality);
  }

  /** The same filter with another status; null for all. */
  IssueFilter withStatus(IssueStatus wanted) {
    return new IssueFilter(words, wanted, theme, municipality);
  }

  /** The same filter with another theme; null for all. */
  IssueFilter withTheme(String wanted) {
    return new IssueFilter(words, status, wanted, municipality);
  }

  /** The same filter with another municipality; null for all. */
  IssueFilter withMunicipality(String wanted) {
    return new IssueFilter(words, status, theme, wanted);
  }

  /** Whether an issue is shown. */
  boolean takes(IssueLine line) {
    return (status == null || line.issue().status() == status)
        && (theme == null
            || line.issue().theme().equals(theme)
            || line.issue().details().moreThemes().contains(theme))
        && (municipality == null
            || line.issue().concern().municipalities().stream().anyMatch(this::isWanted))
        && words.stream().allMatch(line.folded()::contains);
  }

  private boolean isWanted(ConcernedMunicipality one) {
    return one.code().equals(municipality)
        && (one.link() == Link.MEETS || one.link() == Link.ADDED);
  }
}
