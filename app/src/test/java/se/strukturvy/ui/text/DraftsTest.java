package se.strukturvy.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  @TempDir private Path folder;

  @Test
  void whatWasTypedIsThereAfterTheNextStart() {
    Path file = folder.resolve("utkast/drafts.properties");
    Drafts first = new Drafts(file, Runnable::run);
    first.put("new.title", "Åkern = vår\nfråga: #1");
    first.put("new.text", "borta");
    first.drop("new.text");
    first.flush();
    Drafts second = new Drafts(file, Runnable::run);
    assertThat(second.get("new.title")).hasValue("Åkern = vår\nfråga: #1");
    assertThat(second.names()).containsExactly("new.title");
  }

  @Test
  void aDamagedFileCountsAsEmpty() throws Exception {
    Path file = folder.resolve("drafts.properties");
    Files.writeString(file, "a=\\u00zz");
    assertThat(new Drafts(file, Runnable::run).names()).isEmpty();
  }
}
