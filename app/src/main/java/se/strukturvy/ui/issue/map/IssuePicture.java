package se.strukturvy.ui.issue.map;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.layer.ClusterLayer;
import se.strukturvy.issue.layer.IssueClusters;
import se.strukturvy.issue.layer.IssueLayer;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer;

/**
 * Issues made ready to be drawn at about one scale.
 *
 * @param clusters which stand alone and which are drawn as one
 * @param titled their layers with titles
 * @param plain their layers without titles, for views with more issues than titles could be read
 * @param many the layers of those that are drawn as one
 */
public record IssuePicture(
    IssueClusters clusters,
    List<DrawnLayer> titled,
    List<DrawnLayer> plain,
    List<DrawnLayer> many) {
  /** Issues nearer than this are drawn as one. */
  private static final double CELL_PIXELS = 100;

  private static final int MOST_TITLES = 250;

  /**
   * Makes issues ready; takes some tens of milliseconds for 20,000.
   *
   * @param themes give the themes' symbols
   * @param level of the scale, see {@link #level}
   */
  public static IssuePicture of(List<Issue> issues, Themes themes, int level) {
    IssueClusters clusters = IssueClusters.of(issues, CELL_PIXELS * Math.scalb(1.0, level));
    List<DrawnLayer> titled = IssueLayer.of(clusters.alone(), themes);
    List<DrawnLayer> plain = titled.stream().map(IssuePicture::withoutTitles).toList();
    List<DrawnLayer> many =
        clusters.clusters().isEmpty() ? List.of() : List.of(ClusterLayer.of(clusters.clusters()));
    Stream.concat(titled.stream(), many.stream())
        .forEach(layer -> layer.content().chunks().forEach(chunk -> chunk.index().build()));
    return new IssuePicture(clusters, titled, plain, many);
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return clusters.alone().isEmpty() && clusters.clusters().isEmpty();
  }

  /** The level of the scale at which a picture serves: the nearest power of two of a pixel. */
  public static int level(double metresPerPixel) {
    return Math.getExponent(metresPerPixel * Math.sqrt(2));
  }

  private static DrawnLayer withoutTitles(DrawnLayer layer) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : layer.style().rules()) {
      rules.add(
          rule.withSymbolizers(
              rule.symbolizers().stream().filter(s -> !(s instanceof TextSymbolizer)).toList()));
    }
    return layer.withStyle(new Style(layer.style().name(), rules));
  }

  /**
   * The layers for a view, the lowest first; with titles when they can be read there.
   *
   * @param without an issue that is not drawn; null for none
   */
  public List<DrawnLayer> layers(Envelope view, UUID without) {
    if (isEmpty()) {
      // Symbols that nothing is drawn with would still be made.
      return List.of();
    }
    long seen =
        clusters.alone().stream()
            .filter(issue -> issue.geometry() != null)
            .filter(issue -> issue.geometry().getEnvelopeInternal().intersects(view))
            .limit(MOST_TITLES + 1)
            .count();
    int left = place(without);
    return Stream.concat(
            (seen > MOST_TITLES ? plain : titled)
                .stream().map(each -> left < 0 ? each : each.withFilter(IssueLayer.without(left))),
            many.stream())
        .toList();
  }

  /** Where an issue stands among those that are alone; -1 where it does not. */
  private int place(UUID issue) {
    for (int i = 0; issue != null && i < clusters.alone().size(); i++) {
      if (clusters.alone().get(i).id().equals(issue)) {
        return i;
      }
    }
    return -1;
  }
}
