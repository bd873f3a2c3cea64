package se.strukturvy.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.application.Platform;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.project.VersionLink;
import se.strukturvy.project.VersionLink.Kind;
import se.strukturvy.project.VersionLinks;
import se.strukturvy.structure.ImageChange;
import se.strukturvy.structure.ImageChange.What;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.map.OutlineMark;
import se.strukturvy.ui.structure.DifferenceWindow;
import se.strukturvy.ui.task.Outcome;

/** Marks on the map what differs between two images, and moves what points at the older one. */
final class ImageChanges implements DifferenceWindow.Host {
  private final Session session;
  private final Map<What, OutlineMark> marks = new EnumMap<>(What.class);

  ImageChanges(Session session, MapArea area) {
    this.session = session;
    for (What what : What.values()) {
      String style = "diff-" + what.name().toLowerCase(Locale.ROOT);
      marks.put(what, new OutlineMark(session.map(), area.view().overlay(), style));
    }
  }

  @Override
  public void mark(List<ImageChange> changes) {
    marks.forEach(
        (what, mark) -> {
          List<Geometry> shapes = new ArrayList<>();
          changes.stream()
              .filter(change -> change.what() == what)
              .map(change -> what == What.REMOVED ? change.from() : change.to())
              .forEach(shapes::add);
          mark.show(shapes);
        });
  }

  @Override
  public void zoomTo(Envelope box) {
    session.navigator().showExtent(box);
  }

  @Override
  public List<VersionLink> links(StructureImage from, StructureImage to) {
    return from.equals(to) ? List.of() : versions(from, to).of(session.selection().issues().get());
  }

  @Override
  public void move(StructureImage from, StructureImage to, List<VersionLink> links, Runnable done) {
    for (VersionLink link : links) {
      if (link.kind() == Kind.ISSUE) {
        versions(from, to).target(link).ifPresent(key -> moveIssue(link, key, done));
      } else {
        session.map().project().set(versions(from, to).moved(link));
      }
    }
    done.run();
  }

  private void moveIssue(VersionLink link, String key, Runnable done) {
    UUID id = UUID.fromString(link.id());
    String title =
        session.selection().issues().get().stream()
            .filter(issue -> issue.id().equals(id))
            .map(issue -> issue.details().features().get(link.target()))
            .findFirst()
            .orElse(key);
    Outcome.of(
        session
            .issues()
            .with(
                book ->
                    book.change(
                        id,
                        IssueChange.feature(link.target(), null),
                        IssueChange.feature(key, title))),
        issue -> Platform.runLater(done),
        session.activity()::failed);
  }

  private VersionLinks versions(StructureImage from, StructureImage to) {
    return new VersionLinks(
        session.map().project().get(), from, to, Map.copyOf(session.map().contents()));
  }
}
