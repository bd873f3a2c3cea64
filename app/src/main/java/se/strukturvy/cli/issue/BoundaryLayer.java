package se.strukturvy.cli.issue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.analysis.AffectedMunicipalities;
import se.strukturvy.analysis.ConcernLimits;
import se.strukturvy.analysis.MunicipalityLayer;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.issue.concern.ConcernFinder;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.map.DataReference;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.OpenOptions;

/** Finds the municipalities that a command asks for: in a layer, or kept in the issue file. */
final class BoundaryLayer {
  private final FeatureSources sources;
  private final CrsCatalog systems;

  BoundaryLayer(FeatureSources sources, CrsCatalog systems) {
    this.sources = sources;
    this.systems = systems;
  }

  /**
   * A finder for the layer that is named, or else for what the file keeps; null when it keeps
   * nothing.
   *
   * @param named FILE or FILE:LAYER; null for none
   */
  ConcernFinder finder(String named, IssueStore store) throws IOException, IssueStoreException {
    List<Municipality> municipalities = named == null ? store.municipalities() : read(named);
    return municipalities.isEmpty()
        ? null
        : new AffectedMunicipalities(municipalities, ConcernLimits.USUAL);
  }

  /**
   * The municipalities of a layer.
   *
   * @param named FILE or FILE:LAYER
   */
  List<Municipality> read(String named) throws IOException {
    DataReference argument = DataReference.of(named);
    Path file = argument.file();
    if (!Files.exists(file)) {
      throw new FileNotFoundException(file + " is not there.");
    }
    List<FeatureSource> layers = new ArrayList<>(sources.open(file, OpenOptions.NONE));
    try {
      return argument.layer() == null
          ? fitting(file, layers)
          : named(file, argument.layer(), layers);
    } finally {
      layers.forEach(FeatureSource::close);
    }
  }

  /** Of all layers that are clearly municipalities: neighbours may lie in a layer of their own. */
  private List<Municipality> fitting(Path file, List<FeatureSource> layers) throws IOException {
    List<Municipality> all = new ArrayList<>();
    for (FeatureSource source : layers) {
      if (MunicipalityLayer.USUAL.fits(source.type())) {
        all.addAll(MunicipalityLayer.USUAL.read(source, toMap(source)));
      }
    }
    if (all.isEmpty()) {
      throw new IOException(
          file
              + " has no areas with the fields kommunkod and kommunnamn. Name a layer:"
              + " FILE:LAYER.");
    }
    return all;
  }

  private List<Municipality> named(Path file, String layer, List<FeatureSource> layers)
      throws IOException {
    for (FeatureSource source : layers) {
      if (source.type().name().equals(layer)) {
        return MunicipalityLayer.NAMED.read(source, toMap(source));
      }
    }
    throw new IOException(file + " has no layer " + layer + ".");
  }

  private CoordinateTransform toMap(FeatureSource source) throws IOException {
    CoordinateReferenceSystem from =
        source
            .type()
            .crs()
            .orElseThrow(
                () -> new IOException(source.file() + " does not say its reference system."));
    return systems.transform(from, CoordinateReferenceSystem.SWEREF_99_TM);
  }
}
