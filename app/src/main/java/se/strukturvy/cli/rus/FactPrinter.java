package se.strukturvy.cli.rus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.strukturvy.cli.issue.IssueFileOptions;

/**
 * Prints facts: as JSON, or each on a line of cells with tabulators between them.
 *
 * @param file says which, and where to
 */
record FactPrinter(IssueFileOptions file) {
  /** Prints one object, or a line. */
  void one(Map<String, String> facts) throws JsonProcessingException {
    file.print(file.json() ? new ObjectMapper().writeValueAsString(facts) : line(facts));
  }

  /** Prints one array, or a line each. */
  void all(List<Map<String, String>> facts) throws JsonProcessingException {
    if (file.json()) {
      file.print(new ObjectMapper().writeValueAsString(facts));
    } else {
      facts.forEach(each -> file.print(line(each)));
    }
  }

  /** A text of several lines must not look like several facts. */
  private static String line(Map<String, String> facts) {
    return facts.values().stream()
        .map(value -> value.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }
}
