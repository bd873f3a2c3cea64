package se.strukturvy.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Feature;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.structure.Membership;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.text.Messages;

/** What a feature says of itself fits the panel, however narrow that is. */
class FeatureCardTest extends FxTest {
  private static final StructureImage FREIGHT =
      new StructureImage(
          "gods",
          "Strukturbild för godstransporter och logistik 2030",
          "RUS",
          2030,
          "2022-04-28",
          "1",
          StructureImage.Status.CURRENT,
          "",
          ScaleRange.ALL,
          new Envelope(0, 100, 0, 100),
          List.of(),
          List.of());

  @Test
  void theNameOfAnImageIsBrokenWhereThePanelIsNarrowerThanIt() throws Exception {
    FeatureCard card = onFx(FeatureCardTest::card);
    onFx(() -> show(new StackPane(card), 250, 400));
    settle();
    onFx(
        () -> {
          card.getParent().layout();
          assertThat(card.minWidth(-1)).isLessThan(250);
          for (Node node : card.lookupAll(".muted")) {
            if (node instanceof Label title && title.getParent() instanceof FlowPane) {
              assertThat(title.localToScene(title.getBoundsInLocal()).getMaxX()).isLessThan(250);
              assertThat(title.getHeight()).isGreaterThan(1.8 * title.getFont().getSize());
            }
          }
          return null;
        });
  }

  private static FeatureCard card() {
    FeatureCard.Questions questions =
        new FeatureCard.Questions() {
          @Override
          public Membership membership() {
            return new Membership(List.of(new Membership.InImage(FREIGHT, null)), List.of());
          }

          @Override
          public CompletableFuture<Concern> concern() {
            return CompletableFuture.completedFuture(Concern.NONE);
          }

          @Override
          public void choose() {}

          @Override
          public void openCard(String direction, String municipality) {}
        };
    return new FeatureCard(
        new Feature(1, null, Map.of("namn", "Riksväg 68")),
        questions,
        true,
        new Messages(InspectorPanel.class, Locale.ENGLISH));
  }
}
