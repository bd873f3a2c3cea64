package se.strukturvy.ui.map;

import java.util.function.Function;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.MapRenderer;

/** One picture of the map on screen, with what keeps it fresh. */
final class MapSheet implements AutoCloseable {
  private final FramePane frames = new FramePane();
  private final FrameFeed feed;

  MapSheet(MapModel map, MapRenderer renderer, Function<Viewport, MapSnapshot> snapshots) {
    feed = new FrameFeed(renderer, snapshots, frame -> frames.show(frame, map.viewport().get()));
  }

  FramePane frames() {
    return frames;
  }

  FrameFeed feed() {
    return feed;
  }

  void moveTo(Viewport now) {
    frames.moveTo(now);
    feed.viewChanged(now);
  }

  @Override
  public void close() {
    feed.close();
  }
}
