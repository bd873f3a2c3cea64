package se.strukturvy.ui.issue.map;

import java.util.ArrayList;
import java.util.List;
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
 */
public record IssuePicture(
    IssueClusters clusters, List<DrawnLayer> titled, List<DrawnLayer> plain) {
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
    List<DrawnLayer> titled = new ArrayList<>(IssueLayer.of(clusters.alone(), themes));
    List<DrawnLayer> plain = new ArrayList<>();
    titled.forEach(layer -> plain.add(withoutTitles(layer)));
    if (!clusters.clusters().isEmpty()) {
      DrawnLayer many = ClusterLayer.of(clusters.clusters());
      titled.add(many);
      plain.add(many);
    }
    titled.forEach(layer -> layer.content().chunks().forEach(chunk -> chunk.index().build()));
    return new IssuePicture(clusters, List.copyOf(titled), List.copyOf(plain));
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
    return new DrawnLayer(
        layer.id(),
        layer.content(),
        new Style(layer.style().name(), rules),
        layer.opacity(),
        layer.filter(),
        layer.emphasis());
  }

  /** The layers for a view, the lowest first; with titles when they can be read there. */
  public List<DrawnLayer> layers(Envelope view) {
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
    return seen > MOST_TITLES ? plain : titled;
  }
}
