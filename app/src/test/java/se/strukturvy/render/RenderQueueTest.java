package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.style.Rgba;

class RenderQueueTest {
  private static MapSnapshot snapshot(double centre) {
    return new MapSnapshot(List.of(), new Viewport(centre, 0, 1, 1, 1, 1), Rgba.WHITE);
  }

  private static Frame frame(MapSnapshot snapshot) {
    return new Frame(new int[1], 1, 1, snapshot.viewport(), true);
  }

  @Test
  void theNewestRequestIsDrawnAndTheStaleOneCancelled() throws InterruptedException {
    CountDownLatch firstBegun = new CountDownLatch(1);
    LinkedBlockingQueue<Double> shown = new LinkedBlockingQueue<>();
    MapRenderer renderer =
        (snapshot, cancelled) -> {
          if (snapshot.viewport().centreX() == 1) {
            firstBegun.countDown();
            while (!cancelled.getAsBoolean()) {
              Thread.onSpinWait();
            }
            return null;
          }
          return frame(snapshot);
        };
    try (RenderQueue queue = new RenderQueue(renderer, f -> shown.add(f.viewport().centreX()))) {
      queue.request(snapshot(1));
      assertThat(firstBegun.await(20, TimeUnit.SECONDS)).isTrue();
      queue.request(snapshot(2));
      assertThat(shown.poll(20, TimeUnit.SECONDS)).isEqualTo(2.0);
    }
  }

  @Test
  void oneFailedPictureDoesNotEndTheQueue() throws InterruptedException {
    LinkedBlockingQueue<Double> shown = new LinkedBlockingQueue<>();
    CountDownLatch failed = new CountDownLatch(1);
    MapRenderer renderer =
        (snapshot, cancelled) -> {
          if (snapshot.viewport().centreX() == 1) {
            failed.countDown();
            throw new IllegalStateException("made to fail");
          }
          return frame(snapshot);
        };
    try (RenderQueue queue = new RenderQueue(renderer, f -> shown.add(f.viewport().centreX()))) {
      queue.request(snapshot(1));
      assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
      queue.request(snapshot(2));
      assertThat(shown.poll(20, TimeUnit.SECONDS)).isEqualTo(2.0);
    }
  }

  @Test
  void onceClosedNothingIsDrawnAnyMore() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    MapRenderer renderer =
        (snapshot, cancelled) -> {
          begun.countDown();
          while (!cancelled.getAsBoolean()) {
            Thread.onSpinWait();
          }
          ended.set(true);
          return null;
        };
    RenderQueue queue = new RenderQueue(renderer, frame -> {});
    queue.request(snapshot(1));
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    queue.close();
    assertThat(ended).isTrue();
  }
}
