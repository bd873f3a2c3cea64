package se.strukturvy.issue.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.Issue;

/**
 * Finds issues that may be about the same as a new one: those that share words of its title, and
 * those that lie near it.
 *
 * @param metres how near counts
 */
public record SimilarIssues(double metres) {
  /** Half a kilometre. */
  public static final SimilarIssues USUAL = new SimilarIssues(500);

  /** Swedish words bend at their ends: vindkraft, vindkraften, vindkraftverk. */
  private static final int STEM = 6;

  /**
   * An issue that may be about the same.
   *
   * @param issue the issue
   * @param words the words of the new title that its title shares, 0 to 1
   * @param metres how far it lies from the new place, from border to border; NaN when one of them
   *     has no place
   */
  public record Similar(Issue issue, double words, double metres) {}

  /**
   * The likeliest first: issues that share half of the title's words at least, or lie near.
   *
   * @param place in SWEREF 99 TM, metres; null for none
   */
  public List<Similar> of(List<Issue> issues, String title, Geometry place) {
    Set<String> wanted = stems(title);
    return issues.stream()
        .map(issue -> compare(issue, wanted, place))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingDouble(this::likeness).reversed())
        .toList();
  }

  private Similar compare(Issue issue, Set<String> wanted, Geometry place) {
    Set<String> shared = new HashSet<>(stems(issue.title()));
    shared.retainAll(wanted);
    double words = wanted.isEmpty() ? 0 : (double) shared.size() / wanted.size();
    boolean placed = place != null && issue.geometry() != null;
    // The envelopes first: the exact distance to thousands of lines would take seconds.
    double apart =
        placed ? place.getEnvelopeInternal().distance(issue.geometry().getEnvelopeInternal()) : 0;
    double exact = placed && apart <= metres ? place.distance(issue.geometry()) : Double.NaN;
    boolean near = exact <= metres;
    return words < 0.5 && !near
        ? null
        : new Similar(issue, words, placed && !near ? place.distance(issue.geometry()) : exact);
  }

  private double likeness(Similar one) {
    return one.words() + (one.metres() <= metres ? 0.5 : 0);
  }

  private static Set<String> stems(String title) {
    return SwedishText.words(title).stream()
        .filter(word -> word.length() > 2)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }
}
