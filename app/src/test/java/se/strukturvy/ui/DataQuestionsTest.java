package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is asked of files before they are opened. */
class DataQuestionsTest extends WindowHands {
  @Test
  void aTableThatCannotBeReadKeepsNoOtherFileFromBeingOpened() throws Exception {
    List<Path> files = List.of(Path.of("saknas.csv"), Path.of("länet.gpkg"));
    List<Path> known = new ArrayList<>();
    onFx(
        () -> {
          new DataQuestions(window.stage, window.session, Locale.ENGLISH)
              .askOfTables(files, known::addAll);
          return null;
        });
    await(() -> known.size() == 2);
    assertThat(known).isEqualTo(files);
  }
}
