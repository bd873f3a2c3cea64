package se.strukturvy.render.font;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads letter shapes from a TrueType file (OpenType 1.9: cmap formats 4 and 12, glyf, hmtx), so
 * that machines without any font system can write on maps.
 */
public final class TrueTypeFont {
  /** Height of capitals in ems, in the typeface that the program carries. */
  public static final double CAPITALS = 0.73;

  private final String name;
  private final ByteBuffer data;
  private final Map<String, Integer> tables = new HashMap<>();
  private final CharacterMap characters;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
  private final double unitsPerEm;
  private final boolean longOffsets;
  private final int metrics;
  private final double ascent;
  private final double descent;

  /** Reads a whole font file. */
  TrueTypeFont(String name, byte[] file) {
    this.name = name;
    data = ByteBuffer.wrap(file);
    int count = data.getShort(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      String tag = new String(file, at, 4, StandardCharsets.US_ASCII);
      tables.put(tag, data.getInt(at + 8));
    }
    int head = tables.get("head");
    int hhea = tables.get("hhea");
    unitsPerEm = data.getShort(head + 18);
    longOffsets = data.getShort(head + 50) != 0;
    ascent = data.getShort(hhea + 4) / unitsPerEm;
    descent = -data.getShort(hhea + 6) / unitsPerEm;
    metrics = data.getShort(hhea + 34) & 0xFFFF;
    characters = new CharacterMap(data, tables.get("cmap"));
  }

  /** Reads a font that the program carries. */
  static TrueTypeFont resource(String name) {
    try (InputStream in = TrueTypeFont.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new EOFException(name);
      }
      return new TrueTypeFont(name, in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("The program's font is missing: " + name, e);
    }
  }

  /** The name of the file, which tells it from the other fonts of the program. */
  public String name() {
    return name;
  }

  /** The whole file, for whoever embeds the font. */
  public InputStream file() {
    return new ByteArrayInputStream(data.array());
  }

  /** How far letters rise above the base line, in ems. */
  public double ascent() {
    return ascent;
  }

  /** How far letters reach below the base line, in ems. */
  public double descent() {
    return descent;
  }

  /** The shape of a character; the sign for "missing" where the font does not have it. */
  public Glyph glyph(int codePoint) {
    return glyphs.computeIfAbsent(codePoint, c -> read(c, characters.glyph(c)));
  }

  private Glyph read(int codePoint, int glyph) {
    int row = Math.min(glyph, metrics - 1);
    double advance = (data.getShort(tables.get("hmtx") + 4 * row) & 0xFFFF) / unitsPerEm;
    GlyphReader reader = new GlyphReader(data, this::location, 1 / unitsPerEm);
    return new Glyph(codePoint, advance, reader.read(glyph));
  }

  /** Where a glyph begins in the file; -1 for one without a shape. */
  private int location(int glyph) {
    int loca = tables.get("loca");
    int from = longOffsets ? data.getInt(loca + 4 * glyph) : offset(loca, glyph);
    int to = longOffsets ? data.getInt(loca + 4 * glyph + 4) : offset(loca, glyph + 1);
    return from == to ? -1 : tables.get("glyf") + from;
  }

  private int offset(int loca, int glyph) {
    return 2 * (data.getShort(loca + 2 * glyph) & 0xFFFF);
  }
}
