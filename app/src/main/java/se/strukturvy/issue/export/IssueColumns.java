package se.strukturvy.issue.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.ConcernedMunicipality;
import se.strukturvy.issue.ConcernedMunicipality.Link;
import se.strukturvy.issue.Issue;

/** What an export says of an issue beside its shape: the same columns in every format, as text. */
final class IssueColumns {
  private IssueColumns() {}

  /** The issues that may leave the file. */
  static List<Issue> shared(List<Issue> issues) {
    return issues.stream().filter(issue -> !issue.details().isPrivate()).toList();
  }

  /** Values by column, in order. */
  static Map<String, String> of(Issue issue) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", issue.id().toString());
    row.put("rubrik", issue.title());
    row.put("text", issue.text());
    row.put("tema", issue.theme());
    row.put("status", issue.status().word());
    row.put("skal", issue.details().reason());
    row.put("slag", issue.details().kind().word());
    row.put("prioritet", issue.details().priority().word());
    row.put("klart", issue.details().due() == null ? "" : issue.details().due().toString());
    row.put("ansvarig", issue.details().organisation());
    row.put("forum", issue.details().forum());
    row.put("kommuner", municipalities(issue));
    row.put("racker", issue.concern().reach().word());
    row.put("forfattare", issue.author());
    row.put("skapad", issue.created().toString());
    row.put("andrad", issue.updated().toString());
    row.put("kommentarer", comments(issue));
    return row;
  }

  private static String municipalities(Issue issue) {
    return issue.concern().municipalities().stream()
        .filter(one -> one.link() == Link.MEETS || one.link() == Link.ADDED)
        .map(ConcernedMunicipality::name)
        .collect(Collectors.joining(", "));
  }

  private static String comments(Issue issue) {
    return issue.details().comments().stream()
        .map(IssueColumns::comment)
        .collect(Collectors.joining("\n"));
  }

  private static String comment(Comment comment) {
    return comment.author() + ": " + comment.text();
  }
}
