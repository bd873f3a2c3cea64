package se.strukturvy.issue.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.MemoryIssueStore;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.style.Rgba;

/** Thirty issues within a few pixels of each other, of which one is picked. */
class IssueLayerTest {
  private static final int CROWD = 30;

  private final List<Issue> issues = new ArrayList<>();

  @BeforeEach
  void write() throws Exception {
    IssueBook book =
        new IssueBook(
            new MemoryIssueStore(), null, Clock.systemUTC(), () -> new Author("Anna", ""));
    for (int i = 0; i < CROWD; i++) {
      Coordinate at = new Coordinate(i % 6 * 4, i / 6 * 4);
      book.add(new IssueDraft("Fråga " + i, "", "", new GeometryFactory().createPoint(at)));
    }
    issues.addAll(book.issues());
  }

  private static List<String> titles(List<DrawnLayer> layers) {
    Viewport view = new Viewport(12, 8, 1, 600, 400, 1);
    return new SoftwareRenderer(1)
        .labels(new MapSnapshot(layers, view, Rgba.WHITE), () -> false).stream()
            .map(PlacedLabel::text)
            .toList();
  }

  @Test
  void thePickedIssueHasItsTitleAmongAllTheOthersAndOnlyOnce() {
    Themes themes = Themes.named();
    for (int i = 0; i < CROWD; i++) {
      List<DrawnLayer> layers = new ArrayList<>();
      for (DrawnLayer layer : IssueLayer.of(issues, themes)) {
        layers.add(layer.withFilter(IssueLayer.without(i)));
      }
      assertThat(titles(layers)).doesNotContain(issues.get(i).title());
      layers.addAll(IssueLayer.picked(issues.get(i), themes));
      assertThat(titles(layers)).containsOnlyOnce(issues.get(i).title());
    }
  }
}
