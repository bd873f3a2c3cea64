package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.stage.Modality;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.project.Project;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.bench.Hindrance;

/** What keeps a map from ever being complete is found out, so that a measurement ends. */
class HindranceTest extends WindowHands {
  private Optional<String> hindrance() throws Exception {
    return onFx(() -> new Hindrance(window.stage, window.session).now());
  }

  @Test
  void aWindowThatIsEmptyMayStillBeFilled() throws Exception {
    assertThat(hindrance()).isEmpty();
  }

  @Test
  void aLayerThatCannotBeReadIsNamedWithItsFile() throws Exception {
    DataReference lost = new DataReference(Path.of("saknas.gpkg"), "vägar", OpenOptions.NONE);
    Layer layer =
        new Layer(
            "vagar", "Vägar", lost, DefaultStyle.of(GeometryKind.LINE, 0), true, 1, ScaleRange.ALL);
    onFx(
        () -> {
          Project project = window.map.project().get();
          window.map.project().set(project.withMap(project.map().withLayers(List.of(layer))));
          return null;
        });
    await(() -> new Hindrance(window.stage, window.session).now().isPresent());
    assertThat(hindrance().orElseThrow()).contains("saknas.gpkg");
  }

  @Test
  void aQuestionIsRepeated() throws Exception {
    Alert alert =
        onFx(
            () -> {
              Alert made = new Alert(Alert.AlertType.ERROR, "Filen är trasig.");
              made.initOwner(window.stage);
              made.initModality(Modality.WINDOW_MODAL);
              made.setHeaderText("Det gick inte");
              made.show();
              return made;
            });
    assertThat(hindrance().orElseThrow()).endsWith("Det gick inte: Filen är trasig.");
    onFx(
        () -> {
          alert.close();
          return null;
        });
    assertThat(hindrance()).isEmpty();
  }
}
