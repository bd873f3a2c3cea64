package se.strukturvy.cli.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pictures and documents on the command line. */
class AttachmentCommandsTest extends IssueCommands {
  @Test
  void whatIsAttachedComesBackButReplacesNoFile() throws Exception {
    Path picture = Files.write(folder.resolve("bild.png"), new byte[] {1});
    String id = added("Väg", "--attach", picture.toString());
    JsonNode attachment = json("show", id).get("attachments").get(0);
    assertThat(attachment.get("name").asText()).isEqualTo("bild.png");
    Path out = folder.resolve("ut.png");
    String[] save = {id, "--attachment", attachment.get("id").asText(), "--out", out.toString()};
    assertThat(run("show", save)).as(this::errors).isZero();
    assertThat(out).hasBinaryContent(new byte[] {1});
    assertThat(run("show", save)).isEqualTo(1);
    assertThat(errors()).contains("ut.png is there already");
  }

  @Test
  void twoAttachmentsOfOneNameAreBothKept() throws Exception {
    Path first =
        Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("f.txt"), "1");
    Path other =
        Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("f.txt"), "2");
    String id = added("Väg", "--attach", first.toString(), "--attach", other.toString());
    assertThat(json("show", id).get("attachments").findValuesAsText("name"))
        .containsExactly("f.txt", "f.txt");
  }

  @Test
  void anAttachmentThatIsTooLargeLeavesNoIssueWithoutIt() throws Exception {
    Path large = Files.write(folder.resolve("stor.pdf"), new byte[(20 << 20) + 1]);
    assertThat(run("add", "--title", "Väg", "--attach", large.toString())).isEqualTo(2);
    assertThat(errors()).contains("stor.pdf is larger than 20 MB");
    assertThat(list()).isEmpty();
  }
}
