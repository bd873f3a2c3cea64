package se.strukturvy.source.shapefile.dbf;

import se.strukturvy.source.shapefile.set.FileBytes;

/**
 * The long texts of a .dbf, kept in blocks of a file of their own: .dbt of dBASE III and IV, .fpt
 * of FoxPro.
 */
public final class MemoFile {
  private static final int DBASE_3_BLOCK = 512;
  private static final int END = 0x1A;

  /** Begins each text in a .dbt of dBASE IV. */
  private static final int DBASE_4_MARK = 0x0008FFFF;

  private final FileBytes file;
  private final boolean foxPro;
  private final int blockBytes;

  /** Opens a .fpt when {@code foxPro}, else a .dbt. */
  public MemoFile(FileBytes file, boolean foxPro) {
    this.file = file;
    this.foxPro = foxPro;
    blockBytes = blockBytes();
  }

  /** The bytes of the text in a block, null when there is none. */
  byte[] read(long block) {
    long at = block * blockBytes;
    if (block <= 0 || !file.holds(at, 8)) {
      return null;
    }
    if (foxPro) {
      return bytes(at + 8, file.bigInt(at + 4));
    }
    if (file.littleInt(at) == DBASE_4_MARK) {
      return bytes(at + 8, file.littleInt(at + 4) - 8L);
    }
    long end = at;
    while (end < file.size() && file.unsignedByte(end) != END) {
      end++;
    }
    return bytes(at, end - at);
  }

  private byte[] bytes(long at, long length) {
    if (length < 0 || !file.holds(at, length) || length > FileBytes.LONGEST) {
      return null;
    }
    byte[] text = new byte[(int) length];
    file.copy(at, text, text.length);
    return text;
  }

  private int blockBytes() {
    if (file.size() < 24) {
      return DBASE_3_BLOCK;
    }
    int stated =
        foxPro
            ? Short.toUnsignedInt(Short.reverseBytes((short) file.littleUnsignedShort(6)))
            : file.littleUnsignedShort(20);
    return stated == 0 ? (foxPro ? 1 : DBASE_3_BLOCK) : stated;
  }
}
