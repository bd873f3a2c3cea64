package se.strukturvy.source.shapefile.shp;

import java.util.Arrays;
import se.strukturvy.source.shapefile.set.FileBytes;

/** The places of records as found by walking through the .shp from header to header. */
public final class ScannedIndex implements RecordIndex {
  private int[] words = new int[1024];
  private int[] lengths = new int[1024];
  private int count;
  private long end = ShpHeader.BYTES;

  private ScannedIndex() {}

  /**
   * Walks to the end of the file. Where a header makes no sense, the next one is looked for: it has
   * the next number, and the file's shape type behind it.
   */
  public static ScannedIndex of(FileBytes shp) {
    ScannedIndex index = new ScannedIndex();
    int type = shp.littleInt(32);
    while (shp.holds(index.end, 12)) {
      if (isRecord(shp, index.end)) {
        index.add(2 * shp.bigInt(index.end + 4));
      } else {
        long next = index.findAgain(shp, type);
        if (next < 0) {
          break;
        }
        index.stretchTo(next);
      }
    }
    return index;
  }

  private static boolean isRecord(FileBytes shp, long at) {
    int length = shp.bigInt(at + 4);
    return length >= 2
        && length <= FileBytes.LONGEST / 2
        && shp.holds(at + 8, 2L * length)
        && ShapeType.of(shp.littleInt(at + 8)) != null;
  }

  private long findAgain(FileBytes shp, int type) {
    for (long at = end; shp.holds(at, 12); at += 4) {
      if (shp.bigInt(at) == count + 1 && shp.littleInt(at + 8) == type && isRecord(shp, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The record before a gap was longer than its header said. */
  private void stretchTo(long next) {
    if (count > 0 && next - content(count - 1) <= FileBytes.LONGEST) {
      lengths[count - 1] = (int) (next - content(count - 1));
    }
    end = next;
  }

  private void add(int length) {
    if (count == words.length) {
      words = Arrays.copyOf(words, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    words[count] = (int) (end / 2);
    lengths[count] = length;
    count++;
    end += 8L + length;
  }

  /** Where the last good record ends. */
  long end() {
    return end;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public long content(int record) {
    return 2L * (words[record] & 0xFFFFFFFFL) + 8;
  }

  @Override
  public int length(int record) {
    return lengths[record];
  }
}
