package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.sqlite.IssueFileCheck;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.store.IssueStoreException.Reason;

/** {@code issues verify}: checks an issue file without changing it. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks that the file is whole and that its current state is what its events amount to.",
      "Two files with the same fingerprint say the same. The file is only read."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the file is sound",
      "1:it is not, or could not be read; the problems are printed",
      "2:the command was not understood"
    })
final class VerifyIssues implements Callable<Integer> {
  @Mixin private IssueFileOptions file;

  @Override
  public Integer call() throws IssueStoreException {
    if (!Files.exists(file.file())) {
      throw new IssueStoreException(
          Reason.GONE, Sentence.of("There is no file %s", file.file()), null);
    }
    IssueFileCheck check = IssueFileCheck.of(file.file());
    if (file.json()) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("ok", check.isSound());
      json.put("events", check.events());
      json.put("issues", check.issues());
      json.put("fingerprint", check.fingerprint());
      ArrayNode problems = json.putArray("problems");
      check.problems().forEach(problems::add);
      file.print(json.toPrettyString());
    } else {
      file.print(
          check.isSound()
              ? "ok: %d events, %d issues, fingerprint %s"
                  .formatted(check.events(), check.issues(), check.fingerprint())
              : String.join("\n", check.problems()));
    }
    return check.isSound() ? 0 : 1;
  }
}
