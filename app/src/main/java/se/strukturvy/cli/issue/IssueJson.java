package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.strukturvy.issue.Attachment;
import se.strukturvy.issue.CollaborationStep;
import se.strukturvy.issue.Comment;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDetails;
import se.strukturvy.issue.IssueLink;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.event.IssueEvent;

/** Issues as JSON for other programs. */
final class IssueJson {
  private IssueJson() {}

  /** What a list shows of an issue. */
  static ObjectNode head(Issue issue) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", issue.id().toString());
    json.put("title", issue.title());
    json.put("text", issue.text());
    json.put("theme", issue.theme());
    json.put("status", issue.status().word());
    json.put("geometry", issue.geometry() == null ? null : issue.geometry().toText());
    ArrayNode municipalities = json.putArray("municipalities");
    issue.concern().municipalities().forEach(one -> municipalities.add(municipality(one)));
    json.put("reach", issue.concern().reach().word());
    json.put("author", issue.author());
    json.put("created", issue.created().toString());
    json.put("updated", issue.updated().toString());
    json.put("private", issue.details().isPrivate());
    return json;
  }

  /** All there is to know about an issue. */
  static ObjectNode whole(Issue issue, List<IssueEvent> history) {
    ObjectNode json = head(issue);
    IssueDetails details = issue.details();
    json.put("kind", details.kind().word());
    json.put("priority", details.priority().word());
    json.put("due", details.due() == null ? null : details.due().toString());
    json.put("organisation", details.organisation());
    json.put("forum", details.forum());
    json.put("reason", details.reason());
    json.put("view", details.view());
    addHandling(json, details);
    addTies(json, details);
    ArrayNode conflicts = json.putArray("conflicts");
    details.conflicts().forEach(conflict -> conflicts.add(conflict.field()));
    ArrayNode events = json.putArray("history");
    history.forEach(event -> events.add(event(event)));
    return json;
  }

  /** What people said and did: comments, steps of cooperation, votes, documents. */
  private static void addHandling(ObjectNode json, IssueDetails details) {
    ArrayNode comments = json.putArray("comments");
    details.comments().forEach(comment -> comments.add(comment(comment)));
    ArrayNode steps = json.putArray("steps");
    for (CollaborationStep step : details.steps()) {
      steps
          .addObject()
          .put("organisation", step.organisation())
          .put("wanted", step.wanted())
          .put("actual", step.actual());
    }
    ObjectNode votes = json.putObject("votes");
    details.votes().forEach(votes::put);
    ArrayNode attachments = json.putArray("attachments");
    for (Attachment each : details.attachments()) {
      attachments.addObject().put("id", each.id().toString()).put("name", each.name());
    }
  }

  /** What it belongs to: other issues, themes, directions and features of images. */
  private static void addTies(ObjectNode json, IssueDetails details) {
    ArrayNode links = json.putArray("links");
    for (IssueLink link : details.links()) {
      links.addObject().put("to", link.target().toString()).put("kind", link.kind().word());
    }
    ArrayNode themes = json.putArray("moreThemes");
    details.moreThemes().forEach(themes::add);
    ArrayNode features = json.putArray("directions");
    details.features().forEach((k, t) -> features.addObject().put("key", k).put("title", t));
  }

  private static ObjectNode municipality(ConcernedMunicipality one) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("code", one.code())
        .put("name", one.name())
        .put("share", one.share())
        .put("link", one.link().word());
  }

  private static ObjectNode comment(Comment comment) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", comment.id().toString())
        .put("replyTo", comment.replyTo() == null ? null : comment.replyTo().toString())
        .put("author", comment.author())
        .put("organisation", comment.organisation())
        .put("time", comment.time().toString())
        .put("text", comment.text());
  }

  static ObjectNode event(IssueEvent event) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", event.id().toString())
        .put("time", event.time().instant().toString())
        .put("author", event.author())
        .put("organisation", event.organisation())
        .put("field", event.field())
        .put("value", event.value());
  }
}
