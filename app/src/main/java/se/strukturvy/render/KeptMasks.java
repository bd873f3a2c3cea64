package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.symbol.ChunkMasks;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.symbol.PixelTransform;
import se.strukturvy.render.symbol.ShiftedMasks;

/**
 * The masks of small shapes that are kept from one picture to the next, as long as the scale is the
 * same and memory has room. What has been drawn once at a scale may not be again, as while zooming:
 * masks are kept from the second picture on.
 */
final class KeptMasks {
  private final MemoryBudget.Account memory;
  private final Map<PackedGeometry, ChunkMasks> kept = new WeakHashMap<>();
  private Viewport latest;

  /** How many pictures are being drawn at this moment. */
  private int drawing;

  /** The view that there was no room for; null while there is room. */
  private Viewport tooMuch;

  /**
   * Keeps nothing yet.
   *
   * @param memory where masks find room, or do not; null for as much as there is
   */
  KeptMasks(MemoryBudget memory) {
    this.memory = memory == null ? null : memory.open();
  }

  /** The same pass with the masks that are kept for its picture, which has begun. */
  LayerPass serve(LayerPass pass, PictureScale picture) {
    List<DrawnChunk> masked = new ArrayList<>();
    for (int c = 0; c < pass.shapes().size(); c++) {
      PackedGeometry shapes = pass.shapes().get(c).shapes();
      masked.add(new DrawnChunk(shapes, find(pass.content().chunks().get(c), shapes, picture)));
    }
    return pass.from(masked);
  }

  /**
   * A picture begins; where memory is full of what lies behind, it is emptied for what comes. Call
   * {@link #end} when nothing is painted into it any more.
   */
  synchronized void begin(Viewport view) {
    drawing++;
    latest = view;
    if (tooMuch != null && !tooMuch.equals(view)) {
      kept.clear();
      tooMuch = null;
    }
  }

  /** A picture that has begun is finished or given up. */
  synchronized void end() {
    drawing--;
  }

  /**
   * The masks of a chunk.
   *
   * @param shapes what it is drawn from: the chunk itself, or a level of it, which has other masks
   */
  private synchronized ShiftedMasks find(
      PackedGeometry chunk, PackedGeometry shapes, PictureScale picture) {
    if (chunk.size() <= ChunkWindow.FEW || !chunk.isHeld() || chunk.kind() == GeometryKind.POINT) {
      return null;
    }
    PixelTransform here = PixelTransform.of(chunk.grid(), picture);
    ChunkMasks masks = kept.get(chunk);
    if (masks != null && masks.serve(shapes, here)) {
      return masks.at(here);
    }
    if (masks != null && drawing == 1) {
      masks.restart(shapes, here);
    } else {
      kept.put(chunk, new ChunkMasks(shapes, here, this::hasRoom));
    }
    return null;
  }

  private synchronized boolean hasRoom(long more) {
    long all = more + kept.values().stream().mapToLong(ChunkMasks::bytes).sum();
    boolean room = memory == null || memory.hold(all);
    if (!room) {
      tooMuch = latest;
    }
    return room;
  }

  /** Makes room for shapes. */
  synchronized void drop() {
    kept.clear();
    if (memory != null) {
      memory.hold(0);
    }
  }
}
