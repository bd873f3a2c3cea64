package se.strukturvy.cli.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.ContentReader;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.Viewport;
import se.strukturvy.style.Rgba;

/**
 * A layer that has been read, ready to be drawn in the symbols of the comparison.
 *
 * @param content its shapes, in the coordinates of the file
 * @param drawn it as a picture needs it
 */
record BenchLayer(LayerContent content, DrawnLayer drawn) {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  /**
   * Reads a layer.
   *
   * @param memory counts its shapes; those for which there is no room are read when they are drawn
   * @param name FILE, for its first layer, or FILE:LAYER
   * @throws IOException when it cannot be read
   */
  static BenchLayer open(
      OpenSources sources, CrsCatalog systems, MemoryBudget.Account memory, String name)
      throws IOException {
    FeatureSource source = source(sources, name);
    CoordinateTransform same =
        source.type().crs().isPresent()
            ? systems.transform(source.type().crs().get(), source.type().crs().get())
            : null;
    if (same == null) {
      throw new IOException(name + ": no reference system is stated");
    }
    LayerContent content =
        new ContentReader(source, same, memory).read(Set.of(), part -> {}, ReadProgress.SILENT);
    DrawnLayer drawn =
        new DrawnLayer(name, content, BenchStyles.of(source.type().kind()), 1, null, Emphasis.NONE);
    return new BenchLayer(content, drawn);
  }

  /** The layer that FILE or FILE:LAYER names. */
  static FeatureSource source(OpenSources sources, String name) throws IOException {
    DataReference argument = DataReference.of(name);
    if (argument.layer() != null) {
      return sources.source(argument);
    }
    List<FeatureSource> layers = sources.layers(argument.file());
    if (layers.isEmpty()) {
      throw new IOException(name + " has no layers");
    }
    return layers.get(0);
  }

  /** The picture that is measured: 1920 by 1080 pixels of some ground. */
  MapSnapshot picture(Envelope ground) {
    return picture(Viewport.showing(ground, WIDTH, HEIGHT, 1));
  }

  /** The same layer from a viewport. */
  MapSnapshot picture(Viewport viewport) {
    return new MapSnapshot(List.of(drawn), viewport, Rgba.WHITE);
  }

  long features() {
    return content.chunks().stream().mapToLong(PackedGeometry::size).sum();
  }

  long vertices() {
    return content.chunks().stream().mapToLong(PackedGeometry::vertexCount).sum();
  }
}
