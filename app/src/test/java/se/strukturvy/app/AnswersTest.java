package se.strukturvy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswersTest {
  @Test
  void whatIsWrittenPassesAndLeavesTheExitCodeAlone() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answers answers = new Answers(out);
    new PrintStream(answers, true, StandardCharsets.UTF_8).print("Örebro");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Örebro");
    assertThat(answers.exit(0)).isZero();
    assertThat(answers.exit(2)).isEqualTo(2);
  }

  @Test
  void anAnswerThatWasNotWrittenIsNoSuccess() {
    Answers answers = new Answers(full());
    new PrintStream(answers, true, StandardCharsets.UTF_8).print("Örebro");
    assertThat(answers.exit(0)).isEqualTo(1);
    assertThat(answers.exit(2)).isEqualTo(2);
  }

  private static OutputStream full() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };
  }
}
