package se.strukturvy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    Answers answers = new Answers(failing("No space left on device"));
    new PrintStream(answers, true, StandardCharsets.UTF_8).print("Örebro");
    assertThat(answers.exit(0)).isEqualTo(1);
    assertThat(answers.exit(2)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "Brutet rör", "Pipen håller på att stängas"})
  void aReaderWhoHadSeenEnoughIsNotComplainedOf(String why) {
    assertThat(complaint(why)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "Enheten är full"})
  void whyAnAnswerWasNotWrittenIsSaid(String why) {
    assertThat(complaint(why)).contains(why);
  }

  private static String complaint(String why) {
    Answers answers = new Answers(failing(why));
    new PrintStream(answers, true, StandardCharsets.UTF_8).print("Örebro");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream usual = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(answers.exit(0)).isEqualTo(1);
    } finally {
      System.setErr(usual);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
