package se.strukturvy.issue.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.issue.Attachment;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDetails;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.Themes;

/**
 * What free text search looks at in an issue: title, text, comments, themes, municipalities,
 * organisation, forum, author, status and the like, attachments' names, directions.
 *
 * <p>It is one line of folded words ({@link SwedishText#words}) with a blank before each, so that a
 * blank and a few letters find words that begin with them.
 */
public final class SearchText {
  private SearchText() {}

  /**
   * The line of words.
   *
   * @param themes give the themes' names
   */
  public static String of(Issue issue, Themes themes) {
    IssueDetails details = issue.details();
    Stream<String> said =
        Stream.of(
                Stream.of(
                    issue.title(),
                    issue.text(),
                    issue.author(),
                    issue.status().word(),
                    issue.concern().reach().word(),
                    details.kind().word(),
                    details.organisation(),
                    details.forum(),
                    details.reason()),
                Criterion.THEME.of(issue).stream()
                    .map(code -> themes.find(code).map(Theme::name).orElse(code)),
                issue.concern().municipalities().stream().map(ConcernedMunicipality::name),
                details.comments().stream().map(Comment::text),
                details.comments().stream().map(Comment::author),
                details.attachments().stream().map(Attachment::name),
                details.features().values().stream())
            .flatMap(part -> part);
    return said.flatMap(part -> SwedishText.words(part).stream())
        .map(" "::concat)
        .collect(Collectors.joining());
  }

  /** Whether every word of the query stands in a line of words. */
  public static boolean hasAll(String line, List<String> words) {
    return words.stream().allMatch(word -> line.contains(pattern(word)));
  }

  /**
   * What stands in the line when it holds a word: long words as a part of any word ("väg" finds
   * "järnväg"), those of one or two letters only at its beginning.
   */
  public static String pattern(String word) {
    return word.length() < 3 ? " " + word : word;
  }
}
