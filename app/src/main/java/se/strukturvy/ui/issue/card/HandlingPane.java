package se.strukturvy.ui.issue.card;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueKind;
import se.strukturvy.issue.Priority;
import se.strukturvy.ui.control.EditedText;
import se.strukturvy.ui.control.FactTable;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.control.SuggestedText;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;

/** How an issue is handled: kind, priority, due date, who, where, and whether it is private. */
final class HandlingPane extends TitledPane {
  private final Consumer<IssueChange> save;
  private final ComboBox<IssueKind> kind = new ComboBox<>();
  private final ComboBox<Priority> priority = new ComboBox<>();
  private final DatePicker due = new DatePicker();
  private final SuggestedText organisation;
  private final SuggestedText forum;
  private final CheckBox isPrivate = new CheckBox();
  private final EditedText editedOrganisation;
  private final EditedText editedForum;
  private boolean following;

  HandlingPane(IssueWords words, FieldSaver saver, Consumer<IssueChange> save) {
    this.save = save;
    organisation =
        new SuggestedText(words.texts().get("handling.organisation"), words.names()::organisations);
    forum = new SuggestedText(words.texts().get("handling.forum"), words.names()::forums);
    setText(words.texts().get("handling"));
    getStyleClass().addAll("dense", "quiet-pane");
    setExpanded(false);
    setAnimated(false);
    kind.getItems().setAll(IssueKind.values());
    kind.setConverter(new NameConverter<>(each -> words.texts().get("kind." + each.name())));
    priority.getItems().setAll(Priority.values());
    priority.setConverter(
        new NameConverter<>(each -> words.texts().get("priority." + each.name())));
    isPrivate.setText(words.texts().get("handling.private"));
    isPrivate.setTooltip(new Tooltip(words.texts().get("handling.private.tip")));
    isPrivate.setWrapText(true);
    editedOrganisation = edited(organisation, "organisation", saver, IssueChange::organisation);
    editedForum = edited(forum, "forum", saver, IssueChange::forum);
    organisation.onChoice(text -> editedOrganisation.commit());
    forum.onChoice(text -> editedForum.commit());
    listen();
    setContent(table(words));
  }

  private static EditedText edited(
      SuggestedText control, String draft, FieldSaver saver, Function<String, IssueChange> change) {
    return new EditedText(
        control.field(),
        true,
        saver.drafts(),
        draft,
        (issue, typed, stored) -> saver.typed(issue, change.apply(typed), stored));
  }

  private void listen() {
    kind.valueProperty().addListener((p, before, now) -> changed(now, IssueChange::kind));
    priority.valueProperty().addListener((p, before, now) -> changed(now, IssueChange::priority));
    due.valueProperty()
        .addListener(
            (p, before, now) -> {
              if (!following && !Objects.equals(before, now)) {
                save.accept(IssueChange.due(now));
              }
            });
    isPrivate
        .selectedProperty()
        .addListener((p, before, now) -> changed(now, IssueChange::isPrivate));
  }

  private FactTable table(IssueWords words) {
    FactTable table = new FactTable();
    table.add(words.texts().get("handling.kind"), kind);
    table.add(words.texts().get("handling.priority"), priority);
    table.add(words.texts().get("handling.due"), due);
    table.add(words.texts().get("handling.organisation"), organisation);
    table.add(words.texts().get("handling.forum"), forum);
    table.add(isPrivate);
    kind.setMaxWidth(Double.MAX_VALUE);
    priority.setMaxWidth(Double.MAX_VALUE);
    return table;
  }

  private <T> void changed(T now, Function<T, IssueChange> change) {
    if (!following && now != null) {
      save.accept(change.apply(now));
    }
  }

  void show(Issue issue) {
    following = true;
    kind.setValue(issue.details().kind());
    priority.setValue(issue.details().priority());
    LocalDate day = issue.details().due();
    due.setValue(day);
    editedOrganisation.show(issue.id(), issue.details().organisation());
    editedForum.show(issue.id(), issue.details().forum());
    isPrivate.setSelected(issue.details().isPrivate());
    following = false;
  }
}
