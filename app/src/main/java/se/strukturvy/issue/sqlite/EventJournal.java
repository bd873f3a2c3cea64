package se.strukturvy.issue.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.store.IssueBatch;

/**
 * A second record of every event, as text, in the folder of backups: a file a day, a line of JSON
 * an event or attachment. From it and a backup everything comes back when the issue file is
 * damaged.
 */
final class EventJournal {
  /** One line: an event, or the bytes of an attachment in base 64. */
  record Line(IssueEvent event, UUID attachment, String data) {}

  private static final Logger LOG = System.getLogger(EventJournal.class.getName());

  private final Path file;
  private final ObjectMapper json = new ObjectMapper();

  EventJournal(Path file) {
    this.file = file;
  }

  /** Adds a batch and forces it to the disk. */
  void append(IssueBatch batch) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (IssueEvent event : batch.events()) {
      lines.append(json.writeValueAsString(new Line(event, null, null))).append('\n');
    }
    for (Map.Entry<UUID, byte[]> file : batch.attachments().entrySet()) {
      Line line =
          new Line(null, file.getKey(), Base64.getEncoder().encodeToString(file.getValue()));
      lines.append(json.writeValueAsString(line)).append('\n');
    }
    if (lines.length() == 0) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Adds what the journal holds; a line cut short by a crash is left out. */
  void read(Map<UUID, IssueEvent> events, Map<UUID, byte[]> attachments) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    for (String text : lines) {
      try {
        Line line = json.readValue(text, Line.class);
        if (line.event() != null) {
          events.putIfAbsent(line.event().id(), line.event());
        } else if (line.attachment() != null) {
          attachments.putIfAbsent(line.attachment(), Base64.getDecoder().decode(line.data()));
        }
      } catch (JsonProcessingException e) {
        // Only a batch that was never acknowledged can be cut short.
        LOG.log(Level.DEBUG, "A line of " + file + " is cut short", e);
      }
    }
  }
}
