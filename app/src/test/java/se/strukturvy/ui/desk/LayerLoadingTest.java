package se.strukturvy.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.FileFormat;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.map.MapModel;

/** What is said of layers that cannot be read. */
class LayerLoadingTest extends FxTest {
  @TempDir private Path folder;
  private final MapModel map = new MapModel();
  private final ActivityModel activity = new ActivityModel();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch broken = new CountDownLatch(1);

  @Test
  void aLayerThatCannotBeReadIsComplainedOf() throws Exception {
    read(false);
    assertThat(activity.trouble().get().toString()).contains("gone");
  }

  @Test
  void ofALayerThatWasTakenOutMeanwhileNothingIsSaid() throws Exception {
    read(true);
    assertThat(activity.trouble().get()).isNull();
  }

  /** Reads a layer that breaks, and takes it out before it does if so wished. */
  private void read(boolean takenOut) throws Exception {
    Path file = Files.createFile(folder.resolve("vägar.x"));
    ExecutorService readers = Executors.newSingleThreadExecutor();
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    OpenSources sources = new OpenSources(new FeatureSources(List.of(new Breaking())));
    MemoryBudget memory = new MemoryBudget(MemoryBudget.usual());
    onFx(() -> new LayerLoading(map, activity, sources, systems, readers, memory));
    show(
        new Layer(
            "vägar",
            "Vägar",
            new DataReference(file, "vägar"),
            DefaultStyle.of(GeometryKind.LINE, 0),
            true,
            1,
            ScaleRange.ALL));
    asked.await();
    if (takenOut) {
      show();
    }
    broken.countDown();
    readers.shutdown();
    assertThat(readers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    settle();
  }

  private void show(LayerNode... layers) throws Exception {
    onFx(
        () -> {
          var project = map.project().get();
          map.project().set(project.withMap(project.map().withLayers(List.of(layers))));
          return null;
        });
  }

  /** Fails when the test says so. */
  private final class Breaking implements FileFormat {
    @Override
    public boolean accepts(Path file) {
      return true;
    }

    @Override
    public List<FeatureSource> open(Path file, OpenOptions options) throws IOException {
      asked.countDown();
      try {
        broken.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("gone");
    }
  }
}
