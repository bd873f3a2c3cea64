package se.strukturvy.ui.find;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.search.SearchText;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.map.Layer;
import se.strukturvy.project.Project;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.SelectionModel;

/**
 * Finds what has a name in the project and in the issue file.
 *
 * @param map whose images are switched and whose directions are lit
 * @param selection whose issues are picked
 * @param go shows a place on the map
 */
record Finder(MapModel map, SelectionModel selection, Consumer<Envelope> go) {
  private static final Logger LOG = System.getLogger(Finder.class.getName());
  private static final int MOST = 60;

  /** Images, directions and issues; on the JavaFX thread. */
  List<Finding> named(Themes themes) {
    Project project = map.project().get();
    List<Finding> all = new ArrayList<>();
    project.images().forEach(image -> all.add(image(image)));
    project.directions().forEach(direction -> addTree(direction, all));
    selection.issues().get().forEach(issue -> all.add(issue(issue, themes)));
    return all;
  }

  /**
   * What is there to be found.
   *
   * @param kept what is found by words that are kept
   * @param large the layers that have to be read each time
   */
  record Stock(List<Finding> kept, List<Layer> large) {}

  /** All features of layers with their words, beside what is named; takes a moment. */
  static Stock stock(List<Finding> named, List<Layer> layers, FeatureNames names) {
    List<Finding> all = new ArrayList<>(named);
    List<Layer> large = new ArrayList<>();
    for (Layer layer : layers) {
      try {
        if (names.isLarge(layer)) {
          large.add(layer);
        } else {
          all.addAll(names.of(layer));
        }
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.INFO, "Not searched: " + layer.title(), e);
      }
    }
    return new Stock(all, large);
  }

  /** What is found by all words typed, the best first. */
  static List<Finding> find(String typed, List<Finding> all) {
    List<String> words = SwedishText.words(typed);
    return words.isEmpty()
        ? List.of()
        : all.stream()
            .filter(each -> each.has(words))
            .sorted(Finding.order(words))
            .limit(MOST)
            .toList();
  }

  private Finding image(StructureImage image) {
    return Finding.of(
        Finding.Kind.IMAGE,
        image.title(),
        image.owner(),
        Stream.concat(
                Stream.of(image.title(), image.owner(), String.valueOf(image.horizon())),
                image.legend().stream().map(line -> line.label()))
            .toList(),
        () -> map.activeImages().set(List.of(image.id())));
  }

  private void addTree(StrategicDirection node, List<Finding> all) {
    all.add(
        Finding.of(
            Finding.Kind.DIRECTION,
            node.name(),
            node.code(),
            List.of(node.code(), node.name(), node.plainText()),
            () -> map.litDirection().set(node)));
    node.children().forEach(child -> addTree(child, all));
  }

  private Finding issue(Issue issue, Themes themes) {
    return new Finding(
        Finding.Kind.ISSUE,
        issue.title(),
        issue.status().word(),
        SearchText.of(issue, themes),
        () -> {
          selection.selectedIssue().set(issue.id());
          if (issue.geometry() != null) {
            go.accept(issue.geometry().getEnvelopeInternal());
          }
        });
  }
}
