package se.strukturvy.ui.issue.words;

import java.util.List;
import java.util.Map;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Priority;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.Reach;
import se.strukturvy.issue.search.Criterion;

/**
 * The values of criteria in words.
 *
 * @param words issues in words
 */
public record CriterionWords(IssueWords words) {
  /**
   * A value in words.
   *
   * @param issue one that has it: municipalities and directions are named by issues
   */
  public String value(Criterion criterion, String value, Issue issue) {
    return switch (criterion) {
      case MUNICIPALITY ->
          issue.concern().municipalities().stream()
              .filter(one -> one.code().equals(value))
              .findFirst()
              .map(ConcernedMunicipality::name)
              .orElse(value.isEmpty() ? words.texts().get("group.none") : value);
      case THEME -> words.theme(value);
      case STATUS -> words.status(IssueStatus.valueOf(value));
      case KIND -> words.texts().get("kind." + value);
      case PRIORITY -> words.texts().get("priority." + value);
      case REACH -> words.reach(Reach.valueOf(value));
      case DIRECTION -> named(issue.details().features(), value);
      case CONFLICT -> value.isEmpty() ? words.texts().get("group.none") : value;
      case SHARING -> words.texts().get("sharing." + value);
      default -> value.isEmpty() ? words.texts().get("group.none") : value;
    };
  }

  private String named(Map<String, String> features, String key) {
    return key.isEmpty() ? words.texts().get("group.none") : features.getOrDefault(key, key);
  }

  /** Where a value of an ordered criterion stands. */
  public static int rank(Criterion criterion, String value) {
    return switch (criterion) {
      case STATUS -> List.of(IssueStatus.values()).indexOf(IssueStatus.valueOf(value));
      case PRIORITY -> -List.of(Priority.values()).indexOf(Priority.valueOf(value));
      case REACH -> List.of(Reach.values()).indexOf(Reach.valueOf(value));
      default -> 0;
    };
  }
}
