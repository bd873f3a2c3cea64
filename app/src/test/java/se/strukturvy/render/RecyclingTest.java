package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.style.Rgba;

/** Pixels that are drawn into again. */
class RecyclingTest {
  private static MapSnapshot paper(int width, int height) {
    return new MapSnapshot(
        List.of(), new Viewport(0, 0, 1, width, height, 1), Rgba.parse("#336699"));
  }

  @Test
  void picturesGivenBackAreDrawnIntoAgainAndOthersAreNot() {
    SoftwareRenderer renderer = new SoftwareRenderer(1);
    Frame first = renderer.render(paper(20, 10), () -> false);
    Frame second = renderer.render(paper(20, 10), () -> false);
    assertThat(second.pixels()).isNotSameAs(first.pixels());
    renderer.recycle(first);
    assertThat(renderer.render(paper(20, 10), () -> false).pixels()).isSameAs(first.pixels());
  }

  @Test
  void nothingOfTheOldPictureIsLeftInTheNewOne() {
    SoftwareRenderer renderer = new SoftwareRenderer(1);
    Frame old = renderer.render(paper(20, 10), () -> false);
    Arrays.fill(old.pixels(), 0xFFFF0000);
    renderer.recycle(old);
    Frame smaller = renderer.render(paper(15, 10), () -> false);
    assertThat(Arrays.copyOf(smaller.pixels(), 150)).containsOnly(0xFF336699);
  }

  @Test
  void aMuchSmallerPictureDoesNotHoldAGreatDealOfMemory() {
    SoftwareRenderer renderer = new SoftwareRenderer(1);
    renderer.recycle(renderer.render(paper(400, 300), () -> false));
    assertThat(renderer.render(paper(20, 10), () -> false).pixels()).hasSize(200);
  }
}
