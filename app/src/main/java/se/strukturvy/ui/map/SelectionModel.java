package se.strukturvy.ui.map;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import se.strukturvy.issue.Issue;

/** The issues and what is picked out on the map, observable; for the JavaFX thread only. */
public final class SelectionModel {
  private final ObjectProperty<List<IdentifiedFeature>> identified =
      new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<IdentifiedFeature> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<List<Issue>> issues = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Set<UUID>> leftOut = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<UUID> selectedIssue = new SimpleObjectProperty<>();

  /** Makes a model with nothing picked out. */
  public SelectionModel() {
    identified.addListener(
        (property, before, now) -> chosen.set(IdentifiedFeature.meant(now).orElse(null)));
  }

  /** The one of the hits that stays lit on the map and is open in the inspector; null for none. */
  public ObjectProperty<IdentifiedFeature> chosen() {
    return chosen;
  }

  /** Picks nothing out any more; false when nothing was. */
  public boolean clear() {
    boolean any = selectedIssue.get() != null || !identified.get().isEmpty();
    identified.set(List.of());
    selectedIssue.set(null);
    return any;
  }

  /** All hits of the last click, the topmost layer first. */
  public ObjectProperty<List<IdentifiedFeature>> identified() {
    return identified;
  }

  /** The issues as the issue book has them now: all of them are on disk. */
  public ObjectProperty<List<Issue>> issues() {
    return issues;
  }

  /** Ids of issues that the filter of the list leaves out. */
  public ObjectProperty<Set<UUID>> leftOut() {
    return leftOut;
  }

  /** The issues that the map shows: those of the list, and the one that is picked. */
  public List<Issue> mapped() {
    Set<UUID> without = leftOut.get();
    UUID picked = selectedIssue.get();
    return without.isEmpty()
        ? issues.get()
        : issues.get().stream()
            .filter(issue -> !without.contains(issue.id()) || issue.id().equals(picked))
            .toList();
  }

  /** The issue that list, map and inspector show as picked; null for none. */
  public ObjectProperty<UUID> selectedIssue() {
    return selectedIssue;
  }
}
