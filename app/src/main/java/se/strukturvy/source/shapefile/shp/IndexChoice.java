package se.strukturvy.source.shapefile.shp;

import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.shapefile.set.FileBytes;

/**
 * Decides whether to believe the .shx or the .shp about where the records stand, and says so when
 * they disagree.
 */
public final class IndexChoice {
  /** In files of so many shapes all types are looked at. */
  private static final int FEW = 4096;

  /** In others those of a few shapes in so many places, as each brings 64 KB into memory. */
  private static final int PLACES = 64;

  private static final int SHAPES_A_PLACE = 4;

  private final FileBytes shp;
  private final ReadNotes notes;

  /** Prepares the choice for a .shp; what is odd goes to the notes. */
  public IndexChoice(FileBytes shp, ReadNotes notes) {
    this.shp = shp;
    this.notes = notes;
  }

  /** The better index; {@code shx} is null where the file is missing. */
  public RecordIndex choose(FileBytes shx) {
    if (shx == null || shx.size() < ShpHeader.BYTES) {
      return scan("The .shx is missing or empty: the shapes were found by reading the .shp");
    }
    ShxIndex listed = stated(shx, ShxIndex.of(shx));
    if (!isCutShort(shx) && isSound(listed)) {
      return listed;
    }
    ScannedIndex scanned = ScannedIndex.of(shp);
    int usable = usable(listed);
    if (usable >= scanned.count()) {
      if (usable < listed.count()) {
        notes.loss(
            "The .shx lists %d shapes, of which %d lie outside the .shp: they are empty",
            listed.count(), listed.count() - usable);
      }
      return listed;
    }
    notes.repair(
        "The .shx lists %d usable shapes, the .shp holds %d: the .shx was not used",
        usable, scanned.count());
    noteRest(scanned);
    return scanned;
  }

  private static boolean isCutShort(FileBytes shx) {
    return ShpHeader.read(shx).statedBytes() > shx.size();
  }

  /** The entries that the header counts, unless more are there and the .shp confirms them. */
  private ShxIndex stated(FileBytes shx, ShxIndex whole) {
    long stated = (ShpHeader.read(shx).statedBytes() - ShpHeader.BYTES) / 8;
    if (stated >= whole.count() || stated < 0) {
      return whole;
    }
    notes.repair(
        "The .shx says that it has %d entries and has %d: those that point into the .shp were used",
        stated, whole.count());
    ShxIndex less = new ShxIndex(shx, (int) stated);
    return usable(whole) == whole.count() ? whole : less;
  }

  private RecordIndex scan(String why) {
    ScannedIndex scanned = ScannedIndex.of(shp);
    notes.repair(why);
    noteRest(scanned);
    return scanned;
  }

  private void noteRest(ScannedIndex scanned) {
    if (scanned.end() < shp.size()) {
      notes.loss(
          "The .shp breaks off after shape %d: the last %d bytes cannot be read",
          scanned.count(), shp.size() - scanned.end());
    }
  }

  /** All entries lie in the file; notes, once, when they do not fill it without gaps. */
  private boolean isSound(ShxIndex listed) {
    boolean gapless = true;
    long end = ShpHeader.BYTES;
    int step = listed.count() <= FEW ? 1 : listed.count() / PLACES;
    for (int i = 0; i < listed.count(); i++) {
      long content = listed.content(i);
      int length = listed.length(i);
      if (!isInside(content, length) || (i % step < SHAPES_A_PLACE && !isUsable(listed, i))) {
        return false;
      }
      gapless &= content - 8 == end;
      end = content + length;
    }
    if (!gapless || end != shp.size()) {
      if (listed.count() == 0 && ScannedIndex.of(shp).count() > 0) {
        return false;
      }
      notes.repair(
          "The .shx does not account for every byte of the .shp: the %d shapes it lists were read",
          listed.count());
    }
    return true;
  }

  private int usable(ShxIndex listed) {
    int usable = 0;
    for (int i = 0; i < listed.count(); i++) {
      usable += isUsable(listed, i) ? 1 : 0;
    }
    return usable;
  }

  private boolean isUsable(ShxIndex listed, int i) {
    return isInside(listed.content(i), listed.length(i))
        && ShapeType.of(shp.littleInt(listed.content(i))) != null;
  }

  private boolean isInside(long content, int length) {
    return length >= 4 && content >= ShpHeader.BYTES + 8 && shp.holds(content, length);
  }
}
