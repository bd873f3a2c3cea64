package se.strukturvy.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import se.strukturvy.map.Viewport;

/** What moves and frames the view, without a window. */
class ViewTest {
  private static final Viewport VIEW = new Viewport(512_000, 6_571_000, 100, 1000, 600, 1);

  @Test
  void historyGoesBackAndForwardThroughTheViews() {
    ViewHistory history = new ViewHistory();
    Viewport second = VIEW.panned(100, 0);
    Viewport third = second.zoomed(2, 10, 10);
    history.visit(VIEW);
    history.visit(second);
    history.visit(third);
    assertThat(history.back()).hasValue(second);
    assertThat(history.back()).hasValue(VIEW);
    assertThat(history.back()).isEmpty();
    assertThat(history.forward()).hasValue(second);
  }

  @Test
  void aNewViewAfterGoingBackEndsWhatLayAhead() {
    ViewHistory history = new ViewHistory();
    history.visit(VIEW);
    history.visit(VIEW.panned(1, 0));
    history.back();
    Viewport other = VIEW.panned(0, 50);
    history.visit(other);
    assertThat(history.forward()).isEmpty();
    assertThat(history.back()).hasValue(VIEW);
  }

  @Test
  void theMarginIsAQuarterOfAViewOnEverySide() {
    Viewport wide = Margin.around(VIEW);
    assertThat(wide.width()).isEqualTo(1500);
    assertThat(wide.height()).isEqualTo(900);
    assertThat(wide.centreX()).isEqualTo(VIEW.centreX());
  }

  @Property(tries = 200)
  void theMarginAddsWholeDevicePixelsAndNeverTooMany(
      @ForAll @DoubleRange(min = 100, max = 4000) double width,
      @ForAll @DoubleRange(min = 100, max = 2200) double height) {
    for (double density : new double[] {1, 1.25, 1.5, 2}) {
      double whole = Math.ceil(width * density) / density;
      Viewport view = VIEW.resized(whole, Math.ceil(height * density) / density, density);
      Viewport wide = Margin.around(view);
      double added = (wide.width() - view.width()) / 2 * density;
      assertThat(Math.abs(added - Math.rint(added))).isLessThan(1e-6);
      double pixels = wide.width() * density * wide.height() * density;
      double own = view.width() * density * view.height() * density;
      assertThat(pixels).isLessThanOrEqualTo(Math.max(own, 12.1e6));
    }
  }

  @Test
  void aPanWithinTheMarginIsCoveredAndOneBeyondIsNot() {
    Viewport wide = Margin.around(VIEW);
    assertThat(Margin.covers(wide, VIEW.panned(249, 0))).isTrue();
    assertThat(Margin.covers(wide, VIEW.panned(251, 0))).isFalse();
    assertThat(Margin.covers(wide, VIEW.zoomed(2, 500, 300))).isFalse();
  }

  @Test
  void aheadOfAHandMostOfTheMarginLiesWhereItGoes() {
    Viewport dragged = VIEW.panned(-40, 0);
    Viewport ahead = Margin.ahead(dragged, VIEW);
    assertThat(ahead.extent().getMaxX() - dragged.extent().getMaxX())
        .isGreaterThan(3 * (dragged.extent().getMinX() - ahead.extent().getMinX()));
    assertThat(ahead.centreY()).isEqualTo(dragged.centreY());
    assertThat(Margin.covers(ahead, dragged)).isTrue();
    assertThat(Margin.ahead(dragged.zoomed(2, 0, 0), VIEW))
        .isEqualTo(Margin.around(dragged.zoomed(2, 0, 0)));
  }

  @Property(tries = 200)
  void aPictureAheadLiesWholeDevicePixelsAsideAndCoversTheView(
      @ForAll @DoubleRange(min = -900, max = 900) double dx,
      @ForAll @DoubleRange(min = -900, max = 900) double dy) {
    for (double density : new double[] {1, 1.25, 1.5, 2}) {
      Viewport view = VIEW.resized(1000, 600, density);
      Viewport ahead = Margin.ahead(view, view.panned(dx, dy));
      double right = (ahead.centreX() - view.centreX()) / view.metresPerPixel() * density;
      assertThat(Math.abs(right - Math.rint(right))).isLessThan(1e-3);
      assertThat(Margin.covers(ahead, view)).isTrue();
    }
  }

  @Test
  void theNextPictureIsAskedForByTheHandThatNearsAnEdgeNotByTheOneThatLeavesIt() {
    Viewport wide = Margin.around(VIEW);
    Viewport west = VIEW.panned(100, 0);
    assertThat(Margin.runsOut(wide, west, VIEW)).isTrue();
    assertThat(Margin.runsOut(wide, west, west.panned(50, 0))).isFalse();
    assertThat(Margin.runsOut(wide, VIEW.panned(30, 0), VIEW)).isFalse();
  }

  @Test
  void imagesSwitchLikeRadioButtonsAndCtrlShowsTwo() {
    assertThat(ImageSwitch.choose(List.of(), "a", false)).containsExactly("a");
    assertThat(ImageSwitch.choose(List.of("a"), "b", false)).containsExactly("b");
    assertThat(ImageSwitch.choose(List.of("b"), "b", false)).isEmpty();
    assertThat(ImageSwitch.choose(List.of("a"), "b", true)).containsExactly("a", "b");
    assertThat(ImageSwitch.choose(List.of("a", "b"), "a", true)).containsExactly("b");
    assertThat(ImageSwitch.choose(List.of("a", "b"), "c", true)).containsExactly("b", "c");
  }
}
