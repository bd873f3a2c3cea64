package se.strukturvy.ui.issue.words;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.book.IssueRuleException;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.Reach;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.ui.text.Messages;

/**
 * Issues in words.
 *
 * @param texts words of this package
 * @param list the themes, as people have edited them
 * @param names what organisations and forums are called
 */
public record IssueWords(Messages texts, ObservableValue<Themes> list, KnownNames names) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** The themes in use now. */
  public Themes themes() {
    return list.getValue();
  }

  /** A status. */
  public String status(IssueStatus status) {
    return texts.get("status." + status.name());
  }

  /** How far an issue reaches. */
  public String reach(Reach reach) {
    return texts.get("reach." + reach.name());
  }

  /** The theme's name; "unclear" for none, the code itself for one that is not in the list. */
  public String theme(String code) {
    return code.isEmpty()
        ? texts.get("theme.unclear")
        : themes().find(code).map(Theme::name).orElse(code);
  }

  /** The municipalities that count, in one line. */
  public String municipalities(Concern concern) {
    return concern.names();
  }

  /** Date and minute in the time of this place. */
  public String time(Instant instant) {
    return MINUTE.format(instant.atZone(ZoneId.systemDefault()));
  }

  /** The date in the time of this place. */
  public String day(Instant instant) {
    return instant.atZone(ZoneId.systemDefault()).toLocalDate().toString();
  }

  /** The order of words in the language, with å ä ö last in Swedish. */
  public Collator collator() {
    return Collator.getInstance(texts.locale());
  }

  /** What went wrong when an issue was to be written. */
  public String failure(Throwable why) {
    if (why instanceof IssueStoreException store) {
      return texts.sentences().say(store);
    }
    if (why instanceof IssueRuleException rule) {
      return texts.get("rule." + rule.rule().name());
    }
    return texts.get("failure.OTHER", texts.sentences().say(why));
  }
}
