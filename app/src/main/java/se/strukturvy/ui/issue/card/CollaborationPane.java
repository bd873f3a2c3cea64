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
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import se.strukturvy.issue.CollaborationStep;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.lists.Forums;
import se.strukturvy.ui.control.SuggestedText;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.pane.CardPane;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;

/**
 * Where each organisation stands on the ladder of samverkan, and where it wishes to stand: every
 * organisation's own view, beside each other and never averaged.
 */
final class CollaborationPane extends CardPane {
  private final IssueDesk desk;
  private final List<String> added = new ArrayList<>();
  private UUID addedTo;

  CollaborationPane(IssueDesk desk, IssueWords words, FieldSaver saver) {
    super(words, saver);
    this.desk = desk;
    desk.forums().addListener((property, before, now) -> rebuild());
  }

  @Override
  protected String heading(Issue now) {
    return words().texts().get("steps", now.details().steps().size());
  }

  @Override
  protected Object facts(Issue now) {
    return List.of(now.details().steps(), now.details().forum(), highest(now));
  }

  private int highest(Issue now) {
    return desk.forums().get().getOrDefault(now.details().forum(), Forums.MOST);
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
    forum(now);
  }

  /** How far the issue's forum goes, and a warning when somebody wishes more. */
  private void forum(Issue now) {
    String forum = now.details().forum();
    if (forum.isBlank()) {
      return;
    }
    int highest = highest(now);
    for (CollaborationStep step : Forums.above(now, highest)) {
      String asked = name(Math.max(step.wanted(), step.actual()));
      String said =
          words().texts().get("steps.above", forum, name(highest), step.organisation(), asked);
      Label warning = new Label(said, new FontIcon(MaterialDesignA.ALERT_OUTLINE));
      warning.setWrapText(true);
      warning.setMinHeight(USE_PREF_SIZE);
      warning.getStyleClass().addAll("small", "warning");
      content().getChildren().add(warning);
    }
    String most = words().texts().get("steps.highest", forum);
    content().getChildren().add(box(most, 1, highest, step -> limit(forum, step)));
  }

  private void limit(String forum, int step) {
    saver()
        .run(
            book -> {
              new Forums(book.records()).setHighest(forum, step);
              return step;
            },
            () -> {});
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
                words().texts().get("steps.wanted"),
                0,
                step.wanted(),
                value -> saver().save(about, IssueChange.stepWanted(name, value))),
            box(
                words().texts().get("steps.actual"),
                0,
                step.actual(),
                value -> saver().save(about, IssueChange.stepActual(name, value))));
    return new VBox(2, head, boxes);
  }

  private Node box(String title, int least, int value, IntConsumer save) {
    ComboBox<Integer> box = new ComboBox<>();
    IntStream.rangeClosed(least, Forums.MOST).boxed().forEach(box.getItems()::add);
    box.setCellFactory(list -> new StepCell());
    box.setButtonCell(new StepCell());
    box.setValue(value);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(title);
    box.valueProperty().addListener((property, before, now) -> save.accept(now));
    Label label = new Label(title);
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
