package se.strukturvy.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.strukturvy.analysis.TouchedFeature;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.render.VectorSheet;
import se.strukturvy.report.InkColours;
import se.strukturvy.report.SheetTexts;
import se.strukturvy.report.TouchedText;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.style.Rgba;

/**
 * Writes an application card on one A4. Long texts are set smaller, down to 7 points; nothing that
 * people wrote is ever left out. Of many features that are touched some are named, and the others
 * counted.
 *
 * @param content what it tells
 */
public record CardPdf(CardContent content) {
  private static final double POINT = 96 / 72.0;
  private static final double LARGEST = 11 * POINT;
  private static final double LEAST = 7 * POINT;
  private static final double STEP = 0.25 * POINT;

  /** How many names of a layer's features stand there at most, and where room is scarce. */
  private static final int[] NAMES = {30, 6};

  private static final double MARGIN = 60;
  private static final double GAP = 26;
  private static final double MAP_WIDTH = 310;

  /** Of the map beside the largest text; it gets lower with smaller text. */
  private static final double MAP_HEIGHT = 330;

  private static final double FOOT = 40;

  /**
   * Writes the card.
   *
   * @param file where to
   * @throws IOException when the file cannot be written, or when the texts do not fit on the page
   *     even at 7 points; the message says which, and nothing is written
   */
  public void write(Path file) throws IOException {
    SheetTexts texts = new SheetTexts(content.locale());
    StrategicDirection direction = content.direction();
    String title = texts.get("card") + " " + direction.code() + " " + content.municipality().name();
    try (PdfFile pdf = new PdfFile(title, content.locale())) {
      Paper paper = Paper.A4;
      VectorSheet page =
          new VectorSheet(pdf.addPage(paper), paper.width(), paper.height(), PdfFile.DENSITY);
      double over = 1;
      for (int n = 0; n < NAMES.length && over > 0; n++) {
        for (double size = LARGEST; size >= LEAST && over > 0; size -= STEP) {
          over = draw(page, texts, size, NAMES[n]);
        }
      }
      if (over > 0) {
        throw new IOException(texts.get("card.toolong", Math.ceil(over * 100)));
      }
      foot(page, texts);
      page.finish();
      pdf.write(file);
    }
  }

  /**
   * Draws the card with body text of that size, and at most so many names of a layer's features.
   * Nothing is drawn when it does not fit; then the answer is which part of what was written there
   * is no room for.
   */
  private double draw(VectorSheet page, SheetTexts texts, double size, int names) {
    double width = page.width() - 2 * MARGIN;
    TextFlow head = head(page, texts, size, width);
    double top = head.y() + GAP * 0.7;
    TextFlow facts = new TextFlow(page, MARGIN, width - MAP_WIDTH - GAP, top);
    facts.add(texts.get("card.touches"), size * 1.1, true, InkColours.INK).space(size * 0.3);
    touched(facts, texts, size, names);
    double mapHeight = MAP_HEIGHT * size / LARGEST;
    double below = Math.max(facts.y(), top + mapHeight) + GAP * 0.8;
    TextFlow written = new TextFlow(page, MARGIN, width, below);
    written(written, texts, "card.meaning", content.card().meaning(), size);
    written(written, texts, "card.example", content.card().example(), size);
    written(written, texts, "card.question", content.card().question(), size);
    double over = written.y() - (page.height() - MARGIN - FOOT);
    if (over > 0) {
      return Math.min(1, over / (written.y() - below));
    }
    page.box(MARGIN, MARGIN - 14, width, 3, InkColours.INK);
    head.draw();
    facts.draw();
    map(page, page.width() - MARGIN - MAP_WIDTH, top, mapHeight);
    page.box(MARGIN, below - GAP * 0.4, width, 0.75, InkColours.EDGE);
    written.draw();
    return 0;
  }

  private TextFlow head(VectorSheet page, SheetTexts texts, double size, double width) {
    StrategicDirection direction = content.direction();
    String source =
        direction.source().isBlank()
            ? texts.get("card.nosource")
            : texts.get("source", direction.source());
    String doubt = texts.get(direction.verified() ? "card.verified" : "card.unverified");
    TextFlow head = new TextFlow(page, MARGIN, width, MARGIN);
    head.add(
            texts.get("card") + " · " + content.municipality().name(),
            size,
            false,
            InkColours.FAINT)
        .space(size * 0.2)
        .add(direction.code() + "  " + direction.name(), size * 1.6, true, InkColours.INK)
        .space(size * 0.4);
    if (!direction.plainText().isBlank()) {
      head.add(direction.plainText(), size, false, InkColours.INK).space(size * 0.3);
    }
    Rgba tone = direction.verified() ? InkColours.FAINT : InkColours.NOTICE;
    return head.add(source + " · " + doubt, Math.max(LEAST, size * 0.8), false, tone);
  }

  private void touched(TextFlow flow, SheetTexts texts, double size, int most) {
    if (content.touched().isEmpty()) {
      boolean unplaced = content.direction().allLinks().isEmpty();
      flow.add(
          texts.get(unplaced ? "card.unplaced" : "card.nothing"), size, false, InkColours.FAINT);
      return;
    }
    Map<String, List<TouchedFeature>> byLayer =
        content.touched().stream()
            .collect(
                Collectors.groupingBy(
                    TouchedFeature::layerTitle, LinkedHashMap::new, Collectors.toList()));
    TouchedText words = new TouchedText(content.locale());
    byLayer.forEach(
        (layer, features) -> {
          flow.add(layer + ": " + words.amount(features), size, false, InkColours.INK);
          String names = words.names(features, most);
          if (!names.isEmpty()) {
            flow.add(names, Math.max(LEAST, size * 0.85), false, InkColours.FAINT);
          }
          flow.space(size * 0.35);
        });
  }

  private static void written(
      TextFlow flow, SheetTexts texts, String heading, String text, double size) {
    flow.add(texts.get(heading), size * 1.1, true, InkColours.INK).space(size * 0.15);
    boolean blank = text.isBlank();
    Rgba colour = blank ? InkColours.FAINT : InkColours.INK;
    flow.add(blank ? texts.get("card.blank") : text, size, false, colour).space(size * 0.8);
  }

  private void map(VectorSheet page, double x, double y, double height) {
    MapSnapshot map = new CardMap(content).snapshot(MAP_WIDTH, height);
    page.box(x - 1, y - 1, MAP_WIDTH + 2, height + 2, InkColours.EDGE);
    page.map(map, x, y);
  }

  private void foot(VectorSheet page, SheetTexts texts) {
    double base = page.height() - MARGIN;
    page.box(MARGIN, base - 22, page.width() - 2 * MARGIN, 0.75, InkColours.EDGE);
    double size = 8 * POINT;
    String printed = texts.get("printed", content.date().toString());
    page.text(printed, size, false, InkColours.FAINT, MARGIN, base);
    String notice = content.project().map().notice();
    double room = page.width() - 2 * MARGIN - page.setter().width(printed, size, false) - GAP;
    double fitting = size * Math.min(1, room / page.setter().width(notice, size, true));
    double x = page.width() - MARGIN - page.setter().width(notice, fitting, true);
    page.text(notice, fitting, true, InkColours.NOTICE, x, base);
  }
}
