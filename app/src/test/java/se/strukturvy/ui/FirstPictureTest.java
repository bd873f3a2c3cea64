package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.project.Project;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.map.MapView;

/** What stands around the map at a start waits for the map, and for the hand that moves it. */
class FirstPictureTest extends WindowHands {
  private static final Layer ROADS =
      new Layer(
          "vagar",
          "Vägar",
          new DataReference(Path.of("saknas.gpkg"), "vägar", OpenOptions.NONE),
          DefaultStyle.of(GeometryKind.LINE, 0),
          true,
          1,
          ScaleRange.ALL);

  private final AtomicLong clock = new AtomicLong();
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final List<String> made = new ArrayList<>();

  private HandAtWork hand() throws Exception {
    return onFx(() -> new HandAtWork(map, clock::get));
  }

  private void laterBy(long millis) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  @Test
  void aHandThatDragsIsAtWorkAndRestsAQuarterOfASecondLater() throws Exception {
    HandAtWork hand = hand();
    assertThat(hand.isBusy()).isFalse();
    robot.drag(map, MouseButton.PRIMARY).moveBy(30, 10);
    assertThat(hand.isBusy()).isTrue();
    laterBy(240);
    assertThat(hand.isBusy()).isTrue();
    laterBy(20);
    assertThat(hand.isBusy()).isFalse();
    robot.drop();
  }

  @Test
  void wheelAndKeysAreWorkAndMovingOverTheMapIsNone() throws Exception {
    HandAtWork hand = hand();
    robot.moveTo(map).moveBy(40, 40);
    assertThat(hand.isBusy()).isFalse();
    robot.scroll(1, VerticalDirection.UP);
    assertThat(hand.isBusy()).isTrue();
    laterBy(300);
    robot.type(KeyCode.LEFT);
    assertThat(hand.isBusy()).isTrue();
  }

  @Test
  void nothingIsMadeAnyMoreOnceTheWindowIsClosed() throws Exception {
    begin(hand(), () -> window.stage.hide(), () -> made.add("panels"));
    await(() -> !window.stage.isShowing());
    AtomicLong turns = new AtomicLong();
    onFx(
        () -> {
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              turns.incrementAndGet();
            }
          }.start();
          return null;
        });
    await(() -> turns.get() > 6);
    assertThat(made).isEmpty();
  }

  @Test
  void piecesAreMadeOnceTheHandRests() throws Exception {
    HandAtWork hand = hand();
    robot.moveTo(map).scroll(1, VerticalDirection.UP);
    begin(hand, () -> made.add("bars"), () -> made.add("panels"));
    TimeUnit.MILLISECONDS.sleep(1700);
    assertThat(onFx(() -> List.copyOf(made))).isEmpty();
    laterBy(300);
    await(() -> made.size() == 2);
    assertThat(made).containsExactly("bars", "panels");
  }

  @Test
  void keysThatAskForThePiecesEndAllWaiting() throws Exception {
    HandAtWork hand = hand();
    robot.moveTo(map).scroll(1, VerticalDirection.UP);
    wanted.set(true);
    begin(hand, () -> made.add("bars"), () -> made.add("panels"));
    await(() -> made.size() == 2);
    assertThat(hand.isBusy()).isTrue();
  }

  /** Has pieces made for a layer that is never there: that is waited for a second and a half. */
  private void begin(HandAtWork hand, Runnable... pieces) throws Exception {
    onFx(
        () -> {
          Project project = window.map.project().get();
          window.map.project().set(project.withMap(project.map().withLayers(List.of(ROADS))));
          FirstPicture.await(window.map, (MapView) map, hand, wanted::get, List.of(pieces));
          return null;
        });
  }
}
