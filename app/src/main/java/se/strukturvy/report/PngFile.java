package se.strukturvy.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import se.strukturvy.source.writing.WholeFile;

/**
 * Writes pictures as PNG (W3C Portable Network Graphics, third edition): opaque, eight bits a
 * colour, rows filtered by the row above, which suits the flat colours of maps.
 */
public final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int TRUE_COLOUR = 2;
  private static final int FILTER_UP = 2;
  private static final double INCH_METRES = 0.0254;

  private PngFile() {}

  /**
   * Writes a picture; a file of that name is replaced once the new one is whole.
   *
   * @param pixels ARGB row by row from the top; alpha is not looked at
   * @param width pixels across
   * @param height pixels down
   * @param dotsPerInch what programs are told of the size on paper
   * @param file where to
   * @throws IOException when it cannot be written; says why
   */
  public static void write(int[] pixels, int width, int height, double dotsPerInch, Path file)
      throws IOException {
    WholeFile.write(
        file,
        part -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            write(pixels, width, height, dotsPerInch, out);
          }
        });
  }

  static void write(int[] pixels, int width, int height, double dotsPerInch, OutputStream target)
      throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.write(SIGNATURE);
    chunk(out, "IHDR", header(width, height));
    chunk(out, "sRGB", new byte[] {0});
    chunk(out, "pHYs", physicalSize(dotsPerInch));
    chunk(out, "IDAT", compressed(pixels, width, height));
    chunk(out, "IEND", new byte[0]);
    out.flush();
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] physicalSize(double dotsPerInch) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    int perMetre = (int) Math.round(dotsPerInch / INCH_METRES);
    data.writeInt(perMetre);
    data.writeInt(perMetre);
    data.writeByte(1);
    return bytes.toByteArray();
  }

  private static byte[] compressed(int[] pixels, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    byte[] row = new byte[1 + width * 3];
    row[0] = FILTER_UP;
    try (OutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      for (int y = 0; y < height; y++) {
        for (int x = 0, b = 1; x < width; x++) {
          int pixel = pixels[y * width + x];
          int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
          row[b++] = (byte) ((pixel >> 16) - (above >> 16));
          row[b++] = (byte) ((pixel >> 8) - (above >> 8));
          row[b++] = (byte) (pixel - above);
        }
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
