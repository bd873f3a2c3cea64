package se.strukturvy.issue.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.issue.Attachment;
import se.strukturvy.issue.CollaborationStep;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueLink;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.Themes;

/** What an export says of an issue beside its shape: the same columns in every format, as text. */
final class IssueColumns {
  private final Themes themes;
  private final Map<UUID, String> titles;
  private final Map<String, Function<Issue, String>> columns = new LinkedHashMap<>();

  /** Columns with names from a list of themes, and links to the titles of issues. */
  IssueColumns(Themes themes, List<Issue> issues) {
    this.themes = themes;
    this.titles = issues.stream().collect(Collectors.toMap(Issue::id, Issue::title));
    columns.put("id", issue -> issue.id().toString());
    columns.put("rubrik", Issue::title);
    columns.put("text", Issue::text);
    columns.put("tema", this::themes);
    columns.put("status", issue -> issue.status().word());
    columns.put("skal", issue -> issue.details().reason());
    columns.put("slag", issue -> issue.details().kind().word());
    columns.put("prioritet", issue -> issue.details().priority().word());
    columns.put(
        "klart", issue -> issue.details().due() == null ? "" : issue.details().due().toString());
    columns.put("ansvarig", issue -> issue.details().organisation());
    columns.put("forum", issue -> issue.details().forum());
    columns.put("kommuner", issue -> issue.concern().names());
    columns.put("racker", issue -> issue.concern().reach().word());
    columns.put("riktningar", issue -> String.join("\n", issue.details().features().values()));
    columns.put("samband", issue -> lines(issue.details().links(), this::link));
    columns.put("samverkan", issue -> lines(issue.details().steps(), IssueColumns::step));
    columns.put("roster", IssueColumns::votes);
    columns.put("bilagor", issue -> lines(issue.details().attachments(), Attachment::name));
    columns.put("forfattare", Issue::author);
    columns.put("skapad", issue -> issue.created().toString());
    columns.put("andrad", issue -> issue.updated().toString());
    columns.put("kommentarer", issue -> lines(issue.details().comments(), IssueColumns::comment));
  }

  /** The issues that may leave the file. */
  static List<Issue> shared(List<Issue> issues) {
    return issues.stream().filter(issue -> !issue.details().isPrivate()).toList();
  }

  /** What the columns are called, in order. */
  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /** Values by column, in order. */
  Map<String, String> of(Issue issue) {
    Map<String, String> row = new LinkedHashMap<>();
    columns.forEach((name, value) -> row.put(name, value.apply(issue)));
    return row;
  }

  private String themes(Issue issue) {
    return Stream.concat(Stream.of(issue.theme()), issue.details().moreThemes().stream())
        .filter(code -> !code.isEmpty())
        .map(code -> themes.find(code).map(Theme::name).orElse(code))
        .collect(Collectors.joining(", "));
  }

  /** Ties to issues that are not in the export name nothing: they may be private. */
  private String link(IssueLink link) {
    String title = titles.get(link.target());
    return title == null ? "" : link.kind().word() + ": " + title;
  }

  private static String step(CollaborationStep step) {
    return "%s: önskat steg %s, faktiskt %s"
        .formatted(step.organisation(), known(step.wanted()), known(step.actual()));
  }

  private static String known(int step) {
    return step == 0 ? "–" : Integer.toString(step);
  }

  private static String votes(Issue issue) {
    return issue.details().votes().entrySet().stream()
        .map(vote -> vote.getKey() + ": " + vote.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static <T> String lines(List<T> things, Function<T, String> text) {
    return things.stream()
        .map(text)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String comment(Comment comment) {
    return comment.author() + ": " + comment.text();
  }
}
