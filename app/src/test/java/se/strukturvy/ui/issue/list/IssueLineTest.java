package se.strukturvy.ui.issue.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.text.Messages;

class IssueLineTest {
  private final IssueWords words =
      new IssueWords(
          new Messages(IssueWords.class, Locale.forLanguageTag("sv")),
          new SimpleObjectProperty<>(Themes.named()),
          null);

  @Test
  void swedishSortsTheLastLettersLast() {
    List<String> names =
        new ArrayList<>(List.of("Örebro", "Askersund", "Åmål", "Ängen", "Zinkgruvan"));
    names.sort(words.collator());
    assertThat(names).containsExactly("Askersund", "Zinkgruvan", "Åmål", "Ängen", "Örebro");
  }
}
