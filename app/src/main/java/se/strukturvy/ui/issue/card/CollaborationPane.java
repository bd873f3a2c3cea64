package se.strukturvy.ui.issue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.strukturvy.issue.CollaborationStep;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.ui.control.SuggestedText;
import se.strukturvy.ui.issue.pane.CardPane;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;

/**
 * Where each organisation stands on the ladder of samverkan, and where it wishes to stand: every
 * organisation's own view, beside each other and never averaged.
 */
final class CollaborationPane extends CardPane {
  private static final int STEPS = 8;

  private final List<String> added = new ArrayList<>();
  private UUID addedTo;

  CollaborationPane(IssueWords words, FieldSaver saver) {
    super(words, saver);
  }

  @Override
  protected String heading(Issue now) {
    return words().texts().get("steps", now.details().steps().size());
  }

  @Override
  protected Object facts(Issue now) {
    return now.details().steps();
  }

  @Override
  protected void build(Issue now) {
    if (!now.id().equals(addedTo)) {
      addedTo = now.id();
      added.clear();
    }
    List<CollaborationStep> steps = new ArrayList<>(now.details().steps());
    steps.forEach(step -> added.remove(step.organisation()));
    added.forEach(name -> steps.add(new CollaborationStep(name, 0, 0)));
    content().getChildren().clear();
    steps.forEach(step -> content().getChildren().add(row(step)));
    difference(steps);
    SuggestedText organisation =
        new SuggestedText(words().texts().get("steps.add"), words().names()::organisations);
    organisation.onChoice(
        name -> {
          added.add(name);
          rebuild();
        });
    content().getChildren().add(organisation);
  }

  private Node row(CollaborationStep step) {
    UUID about = issue().id();
    String name = step.organisation();
    Label organisation = new Label(name);
    organisation.getStyleClass().add("strong");
    organisation.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(organisation, Priority.ALWAYS);
    int gap = step.wanted() - step.actual();
    boolean both = step.wanted() > 0 && step.actual() > 0;
    Label apart = new Label(both && gap != 0 ? words().texts().get("steps.gap", gap) : "");
    apart.getStyleClass().addAll("muted", "small");
    HBox head = new HBox(8, organisation, apart);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox boxes =
        new HBox(
            6,
            box(
                "steps.wanted",
                step.wanted(),
                value -> saver().save(about, IssueChange.stepWanted(name, value))),
            box(
                "steps.actual",
                step.actual(),
                value -> saver().save(about, IssueChange.stepActual(name, value))));
    return new VBox(2, head, boxes);
  }

  private Node box(String key, int value, IntConsumer save) {
    ComboBox<Integer> box = new ComboBox<>();
    IntStream.rangeClosed(0, STEPS).boxed().forEach(box.getItems()::add);
    box.setCellFactory(list -> new StepCell());
    box.setButtonCell(new StepCell());
    box.setValue(value);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(words().texts().get(key));
    box.valueProperty().addListener((property, before, now) -> save.accept(now));
    Label label = new Label(words().texts().get(key));
    label.getStyleClass().addAll("muted", "small");
    label.setLabelFor(box);
    VBox both = new VBox(1, label, box);
    both.setMinWidth(0);
    both.setPrefWidth(140);
    HBox.setHgrow(both, Priority.ALWAYS);
    return both;
  }

  /** Two organisations that wish different steps are both named. */
  private void difference(List<CollaborationStep> steps) {
    TreeSet<Integer> wanted = new TreeSet<>();
    steps.stream().map(CollaborationStep::wanted).filter(step -> step > 0).forEach(wanted::add);
    if (wanted.size() > 1) {
      Label differs =
          new Label(words().texts().get("steps.differ", name(wanted.first()), name(wanted.last())));
      differs.setWrapText(true);
      differs.getStyleClass().add("small");
      content().getChildren().add(differs);
    }
  }

  private String name(int step) {
    return step == 0 ? "–" : step + " " + words().texts().get("step." + step);
  }

  private final class StepCell extends ListCell<Integer> {
    @Override
    protected void updateItem(Integer step, boolean empty) {
      super.updateItem(step, empty);
      setText(empty || step == null ? null : name(step));
      setTooltip(
          empty || step == null || step == 0
              ? null
              : new Tooltip(words().texts().get("step." + step + ".help")));
    }
  }
}
