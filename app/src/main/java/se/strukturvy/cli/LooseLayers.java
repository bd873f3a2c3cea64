package se.strukturvy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.MapProject;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.styles.StyleFinder;
import se.strukturvy.project.Project;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;

/**
 * Makes projects of layers that nobody has put into one.
 *
 * @param sources opens the files
 */
record LooseLayers(OpenSources sources) {
  /** World Mercator and that of the web, by EPSG code. */
  private static final Set<Integer> MERCATOR = Set.of(3395, 3857);

  /**
   * A project of loose layers, the first the lowest, in the reference system of the first that
   * states one, where that measures in true metres.
   *
   * @param names FILE, for all layers of a file, or FILE:LAYER
   * @param reading what is overruled when the files are read
   * @param complaint told why a file is left out that cannot be read or has no such layer
   * @throws IOException when that holds for all of them
   */
  Project project(List<String> names, OpenOptions reading, Consumer<Sentence> complaint)
      throws IOException {
    List<LayerNode> layers = new ArrayList<>();
    CoordinateReferenceSystem crs = null;
    IOException failure = null;
    for (String name : names) {
      try {
        for (FeatureSource source : named(name, reading)) {
          if (crs == null) {
            crs = source.type().crs().orElse(null);
          }
          layers.add(0, layer(source, reading, layers.size()));
        }
      } catch (IOException e) {
        if (names.size() == 1) {
          throw e;
        }
        failure = e;
        complaint.accept(Sentence.of(e));
      }
    }
    if (layers.isEmpty() && failure != null) {
      throw new IOException("None of the layers can be drawn.", failure);
    }
    MapProject empty = MapProject.empty();
    return Project.empty()
        .withMap(
            new MapProject(
                "", "", crs == null ? empty.crs() : mapSystem(crs), empty.home(), layers));
  }

  private List<FeatureSource> named(String name, OpenOptions reading) throws IOException {
    DataReference argument = DataReference.of(name);
    if (argument.layer() == null) {
      return sources.layers(argument.file(), reading).stream()
          .filter(source -> source.type().kind() != GeometryKind.NONE)
          .toList();
    }
    FeatureSource source = sources.source(argument.readAs(reading));
    if (!source.type().name().equals(argument.layer())) {
      // Projects forgive a layer that was renamed; here somebody has just typed the name.
      throw new UnreadableFileException(
          argument.file(),
          Sentence.of("there is no layer \"%s\"", argument.layer()),
          Sentence.of("Its layers are %s", source.type().name()),
          null);
    }
    return List.of(source);
  }

  private Layer layer(FeatureSource source, OpenOptions reading, int number) throws IOException {
    String name = source.type().name();
    Layer plain =
        new Layer(
            "layer" + number,
            name,
            new DataReference(source.file(), name, reading),
            DefaultStyle.of(source.type().kind(), number),
            true,
            1,
            ScaleRange.ALL);
    boolean alone = sources.layers(source.file(), reading).size() == 1;
    return StyleFinder.find(source, alone).stream()
        .findFirst()
        .map(style -> style.applied(plain))
        .orElse(plain);
  }

  /**
   * Degrees make no map, and in Mercator's projection a metre in Sweden is half a metre: such
   * layers are shown in SWEREF 99 TM, so that the scale bar tells the truth.
   */
  private static CoordinateReferenceSystem mapSystem(CoordinateReferenceSystem crs) {
    return crs.geographic() || MERCATOR.contains(crs.epsg())
        ? CoordinateReferenceSystem.SWEREF_99_TM
        : crs;
  }
}
