package se.strukturvy.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.structure.TestImages;

class SwipeTest {
  private static final StructureImage PERSONS = TestImages.empty("persons", new Envelope());
  private static final StructureImage FREIGHT = TestImages.empty("freight", new Envelope());

  private final MapModel map = new MapModel();
  private final Swipe swipe = map.swipe();

  @Test
  void theImageThatIsOnGoesLeftAndTheNextOneRight() {
    map.activeImages().set(List.of("freight"));
    swipe.begin(List.of(PERSONS, FREIGHT));
    assertThat(swipe.left()).containsExactly("freight");
    assertThat(swipe.right()).containsExactly("persons");
  }

  @Test
  void anotherVersionOfTheImageGoesBeforeTheNextImage() {
    map.activeImages().set(List.of("persons"));
    swipe.begin(List.of(PERSONS, FREIGHT, PERSONS.nextVersion("persons-2", "2")));
    assertThat(swipe.right()).containsExactly("persons-2");
  }

  @Test
  void withoutALineBothImagesLieAboveEachOther() {
    map.activeImages().set(List.of("persons", "freight"));
    assertThat(swipe.left()).containsExactly("persons", "freight");
  }

  @Test
  void afterwardsTheImageOnTheLeftIsOnAlone() {
    map.activeImages().set(List.of("persons", "freight"));
    swipe.begin(List.of(PERSONS, FREIGHT));
    swipe.end();
    assertThat(map.activeImages().get()).containsExactly("persons");
    assertThat(swipe.active().get()).isFalse();
  }

  @Test
  void theLineStopsAtTheEdges() {
    swipe.move(-3);
    assertThat(swipe.position().get()).isZero();
    swipe.move(0.25);
    assertThat(swipe.position().get()).isEqualTo(0.25);
    swipe.move(3);
    assertThat(swipe.position().get()).isEqualTo(1);
  }
}
