package se.strukturvy.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/**
 * Standard output that remembers what went wrong: print streams keep it to themselves, and a script
 * would take half an answer for a whole one.
 */
final class Answers extends FilterOutputStream {
  /** How systems call a reader that went away: English, Windows in Swedish, glibc in Swedish. */
  private static final List<String> GONE = List.of("pipe", "brutet rör");

  private IOException failure;

  Answers(OutputStream out) {
    super(out);
  }

  /** Puts itself in the place of {@link System#out}. */
  static Answers install() {
    Answers answers = new Answers(new FileOutputStream(FileDescriptor.out));
    System.setOut(new PrintStream(answers, true, charset()));
    return answers;
  }

  /** What Java itself would write in: by its newer name, its older, or as files are written. */
  private static Charset charset() {
    String usual = System.getProperty("sun.stdout.encoding", Charset.defaultCharset().name());
    return Charset.forName(System.getProperty("stdout.encoding", usual));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  /**
   * The exit code that is true: 1 where an answer was not written, which is said, unless whoever
   * read it had seen enough and went away.
   */
  int exit(int code) {
    System.out.flush();
    if (failure == null) {
      return code;
    }
    String why = String.valueOf(failure.getMessage());
    if (GONE.stream().noneMatch(why.toLowerCase(Locale.ROOT)::contains)) {
      System.err.println("strukturvy: the answer could not be written: " + why);
    }
    return code == 0 ? 1 : code;
  }
}
