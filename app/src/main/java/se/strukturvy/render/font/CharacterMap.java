package se.strukturvy.render.font;

import java.nio.ByteBuffer;

/** Finds the glyph of a character (OpenType "cmap", formats 4 and 12). */
final class CharacterMap {
  private final ByteBuffer data;
  private int segments = -1;
  private int groups = -1;

  CharacterMap(ByteBuffer data, int table) {
    this.data = data;
    int count = data.getShort(table + 2);
    for (int i = 0; i < count; i++) {
      int at = table + data.getInt(table + 4 + 8 * i + 4);
      int format = data.getShort(at);
      if (format == 4) {
        segments = at;
      } else if (format == 12) {
        groups = at;
      }
    }
  }

  /** The number of a character's glyph, 0 when the font does not have it. */
  int glyph(int codePoint) {
    if (groups >= 0) {
      return inGroups(codePoint);
    }
    return segments >= 0 && codePoint < 0x10000 ? inSegments(codePoint) : 0;
  }

  private int inGroups(int codePoint) {
    int count = data.getInt(groups + 12);
    for (int i = 0; i < count; i++) {
      int at = groups + 16 + 12 * i;
      if (codePoint >= data.getInt(at) && codePoint <= data.getInt(at + 4)) {
        return data.getInt(at + 8) + codePoint - data.getInt(at);
      }
    }
    return 0;
  }

  private int inSegments(int codePoint) {
    int doubled = unsigned(segments + 6);
    int ends = segments + 14;
    int starts = ends + doubled + 2;
    for (int i = 0; i < doubled; i += 2) {
      if (codePoint <= unsigned(ends + i)) {
        int start = unsigned(starts + i);
        if (codePoint < start) {
          return 0;
        }
        int delta = unsigned(starts + doubled + i);
        int rangeAt = starts + 2 * doubled + i;
        int range = unsigned(rangeAt);
        if (range == 0) {
          return (codePoint + delta) & 0xFFFF;
        }
        int glyph = unsigned(rangeAt + range + 2 * (codePoint - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
      }
    }
    return 0;
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
