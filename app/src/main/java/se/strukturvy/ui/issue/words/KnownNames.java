package se.strukturvy.ui.issue.words;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.strukturvy.issue.CollaborationStep;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.text.Messages;

/**
 * The names that people are offered where they name an organisation or a forum: those that come
 * with the program, and all that the issues hold.
 *
 * @param selection the issues
 * @param texts the names that come with the program, a list a line with ";" between
 */
public record KnownNames(SelectionModel selection, Messages texts) {
  /** Organisations, among them the municipalities that issues concern. */
  public Collection<String> organisations() {
    return names("known.organisations", KnownNames::organisationsOf);
  }

  /** Forums in which issues are handled. */
  public Collection<String> forums() {
    return names("known.forums", issue -> Stream.of(issue.details().forum()));
  }

  private Collection<String> names(String shipped, Function<Issue, Stream<String>> held) {
    TreeSet<String> names = new TreeSet<>(SwedishText.order());
    names.addAll(List.of(texts.get(shipped).split(";", -1)));
    selection.issues().get().stream()
        .flatMap(held)
        .filter(name -> !name.isBlank())
        .forEach(names::add);
    return names;
  }

  private static Stream<String> organisationsOf(Issue issue) {
    return Stream.of(
            Stream.of(issue.details().organisation()),
            issue.concern().municipalities().stream().map(ConcernedMunicipality::name),
            issue.details().steps().stream().map(CollaborationStep::organisation),
            issue.details().votes().keySet().stream(),
            issue.details().comments().stream().map(Comment::organisation))
        .flatMap(names -> names);
  }
}
