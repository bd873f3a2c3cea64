package se.strukturvy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** A content stream with what it names: a page, or a group that is laid on one. */
final class PdfLayer {
  /** As many bytes are compressed in one go: a map may have a gigabyte of them. */
  private static final int FULL = 1 << 16;

  /** Of zlib: numbers take thrice as long at its usual level, for a tenth less. */
  private static final int LEVEL = 4;

  private final Operators operators = new Operators();
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(LEVEL);
  private final DeflaterOutputStream packer = new DeflaterOutputStream(packed, deflater);
  private final PDResources resources = new PDResources();
  private final Map<Integer, COSName> opacities = new HashMap<>();
  private final Map<PDType0Font, COSName> fonts = new HashMap<>();
  private int fill = -1;
  private int opacity = 255;

  /** Takes operators; those that go back to an earlier state must be followed by {@link #lost}. */
  Operators operators() {
    if (operators.size() > FULL) {
      pack();
    }
    return operators;
  }

  private void pack() {
    try {
      packer.write(operators.bytes());
      operators.clear();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written to", e);
    }
  }

  boolean isEmpty() {
    return operators.isEmpty() && packed.size() == 0;
  }

  PDResources resources() {
    return resources;
  }

  /** Forgets what colour was set last. */
  void lost() {
    fill = -1;
    opacity = -1;
  }

  /** Sets the colour of insides and of outlines; ARGB, not premultiplied. */
  void colour(int argb) {
    int alpha = argb >>> 24;
    if (alpha != opacity) {
      opacity = alpha;
      operators.named(opacityState(alpha / 255.0).getName(), "gs");
    }
    if ((argb & 0xFFFFFF) != fill) {
      fill = argb & 0xFFFFFF;
      for (String operator : new String[] {"rg", "RG"}) {
        operators.exact(
            operator, (fill >> 16) / 255.0, (fill >> 8 & 255) / 255.0, (fill & 255) / 255.0);
      }
    }
  }

  /** The name of a state with an opacity. */
  COSName opacityState(double part) {
    return opacities.computeIfAbsent(
        (int) Math.round(part * 1000),
        key -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant((float) part);
          state.setStrokingAlphaConstant((float) part);
          return resources.add(state);
        });
  }

  /** The name of a font. */
  String font(PDType0Font font) {
    return fonts.computeIfAbsent(font, resources::add).getName();
  }

  /** Lays a group on with an opacity. */
  void lay(PDFormXObject group, double part) {
    operators.add("q").named(opacityState(part).getName(), "gs");
    operators.named(resources.add(group).getName(), "Do").add("Q");
  }

  /** The stream, compressed. Nothing can be drawn after that. */
  PDStream stream(PDDocument document) throws IOException {
    pack();
    packer.close();
    deflater.end();
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
      packed.writeTo(out);
    }
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }
}
