package se.strukturvy.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.PatternPaint;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.vector.Letter;
import se.strukturvy.render.vector.TextInk;
import se.strukturvy.render.vector.VectorSurface;

/** A page that is drawn on: shapes become paths, patterns clipped paths, letters text. */
final class PdfSurface implements VectorSurface {
  private final PDDocument document;
  private final PDPage page;
  private final PdfText text;
  private final PathRecorder path = new PathRecorder();
  private final Deque<Begun> begun = new ArrayDeque<>();
  private final double width;
  private final double height;
  private PdfLayer layer = new PdfLayer();

  /** What was begun: a window, or a group with the layer below it. */
  private record Begun(PdfLayer below, double opacity) {}

  /**
   * Makes the surface of a page.
   *
   * @param density pixels of the surface for each of 1/96 inch
   */
  PdfSurface(PDDocument document, PDPage page, Paper paper, PdfFonts fonts, double density) {
    this.document = document;
    this.page = page;
    this.text = new PdfText(fonts);
    width = paper.width() * density;
    height = paper.height() * density;
    double scale = paper.widthPoints() / width;
    layer.operators().matrix("cm", scale, 0, 0, -scale, 0, paper.heightPoints());
  }

  @Override
  public void moveTo(int top, int rows) {
    // A page has no bands.
  }

  @Override
  public void edge(double x0, double y0, double x1, double y1) {
    path.edge(x0, y0, x1, y1);
  }

  @Override
  public void paint(Paint paint, PixelBand target) {
    if (path.path().isEmpty()) {
      return;
    }
    if (paint instanceof SolidPaint solid) {
      layer.colour(plain(solid.colour()));
      layer.operators().addAll(path.path()).add("f");
      path.clear();
    } else if (paint instanceof PatternPaint pattern) {
      double[] box = seen(path.box());
      layer.operators().add("q").addAll(path.path()).add("W").add("n");
      path.clear();
      if (box[0] < box[2] && box[1] < box[3]) {
        pattern.cover(box, this);
      }
      layer.operators().add("Q");
      layer.lost();
    } else {
      throw new IllegalArgumentException("No vectors for " + paint);
    }
  }

  private double[] seen(double[] box) {
    return new double[] {
      Math.max(0, box[0]), Math.max(0, box[1]), Math.min(width, box[2]), Math.min(height, box[3])
    };
  }

  private static int plain(int premultiplied) {
    int alpha = premultiplied >>> 24;
    if (alpha == 0 || alpha == 255) {
      return premultiplied;
    }
    int red = Math.min(255, ((premultiplied >> 16 & 255) * 255 + alpha / 2) / alpha);
    int green = Math.min(255, ((premultiplied >> 8 & 255) * 255 + alpha / 2) / alpha);
    int blue = Math.min(255, ((premultiplied & 255) * 255 + alpha / 2) / alpha);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  @Override
  public void begin(double opacity) {
    begun.push(new Begun(layer, opacity));
    layer = new PdfLayer();
  }

  @Override
  public void beginWindow(double left, double top, double windowWidth, double windowHeight) {
    begun.push(new Begun(null, 1));
    layer
        .operators()
        .add("q")
        .add("re", left, top, windowWidth, windowHeight)
        .add("W")
        .add("n")
        .matrix("cm", 1, 0, 0, 1, left, top);
  }

  @Override
  public void end() {
    Begun last = begun.pop();
    if (last.below() == null) {
      layer.operators().add("Q");
      layer.lost();
      return;
    }
    PdfLayer group = layer;
    layer = last.below();
    if (!group.isEmpty()) {
      layer.lay(form(group), last.opacity());
    }
  }

  private PDFormXObject form(PdfLayer group) {
    try {
      PDFormXObject form = new PDFormXObject(group.stream(document));
      form.setBBox(new PDRectangle((float) width, (float) height));
      form.setResources(group.resources());
      PDTransparencyGroupAttributes attributes = new PDTransparencyGroupAttributes();
      attributes.getCOSObject().setBoolean(COSName.I, true);
      form.setGroup(attributes);
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(List<Letter> letters, TextInk ink) {
    text.write(letters, ink, layer, this);
  }

  /** Writes all that was drawn into the page. */
  void finish() throws IOException {
    page.setContents(layer.stream(document));
    page.setResources(layer.resources());
  }
}
