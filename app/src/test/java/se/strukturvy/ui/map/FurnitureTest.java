package se.strukturvy.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Viewport;

class FurnitureTest {
  private final MapModel map = new MapModel();
  private final Furniture furniture = new Furniture(map);
  private final Region title = new Region();
  private final Pane handle = new Pane(title);
  private int moves;

  FurnitureTest() {
    map.viewport().set(new Viewport(0, 0, 10, 100, 80, 1));
    furniture.add(List.of(title), () -> moves++);
    title.resizeRelocate(20, 60, 30, 10);
  }

  @Test
  void whatStandsOverTheMapCoversTheGroundBelowIt() {
    assertThat(furniture.room().covered()).containsExactly(new Envelope(-300, 0, -300, -200));
    assertThat(moves).isPositive();
  }

  @Test
  void aTitleOfAHiddenHandleCoversNothing() {
    handle.setVisible(false);
    assertThat(furniture.room().covered()).isEmpty();
  }
}
