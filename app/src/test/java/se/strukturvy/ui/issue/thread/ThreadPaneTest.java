package se.strukturvy.ui.issue.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.TestBooks;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.issue.pane.FieldSaver;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.issue.words.KnownNames;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.text.Drafts;
import se.strukturvy.ui.text.Messages;

class ThreadPaneTest extends FxTest {
  private final Drafts drafts = new Drafts();
  private final SelectionModel selection = new SelectionModel();
  private IssueBook book;

  @Test
  void aReplyThatIsNotSentAnswersTheSameCommentAfterARestart() throws Exception {
    book = TestBooks.inMemory();
    UUID id = book.add(new IssueDraft("Väg", "", "", null)).id();
    UUID asked = book.comment(id, "Vem äger frågan?", null);
    Issue issue = book.issue(id).orElseThrow();
    onFx(
        () -> {
          ThreadPane before = pane();
          before.show(issue);
          all(before, Hyperlink.class).stream()
              .filter(link -> link.getText().equals("Svara"))
              .forEach(Hyperlink::fire);
          typed(before).setText("Kumla");
          ThreadPane after = pane();
          after.show(issue);
          assertThat(all(after, Label.class)).extracting(Label::getText).contains("Svar till Anna");
          assertThat(typed(after).getText()).isEqualTo("Kumla");
          all(after, Button.class).get(0).fire();
          return null;
        });
    settle();
    List<Comment> comments = book.issue(id).orElseThrow().details().comments();
    assertThat(comments).extracting(Comment::text).containsExactly("Vem äger frågan?", "Kumla");
    assertThat(comments.get(1).replyTo()).isEqualTo(asked);
    assertThat(drafts.names()).isEmpty();
  }

  private ThreadPane pane() {
    Messages texts = new Messages(IssueWords.class, Locale.forLanguageTag("sv"));
    IssueDesk desk = new IssueDesk(selection, Runnable::run, drafts, () -> "");
    desk.open(book);
    IssueWords words =
        new IssueWords(
            texts, new SimpleObjectProperty<>(Themes.named()), new KnownNames(selection, texts));
    return new ThreadPane(words, new FieldSaver(desk, words, new Label()));
  }

  private static TextArea typed(ThreadPane pane) {
    return all(pane, TextArea.class).stream().filter(TextArea::isEditable).findFirst().get();
  }

  private static <T> List<T> all(ThreadPane pane, Class<T> type) {
    return below(pane.getContent()).stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<Node> below(Node node) {
    List<Node> all = new ArrayList<>(List.of(node));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all.addAll(below(child)));
    }
    return all;
  }
}
