package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.vector.Letter;

/** A level label, of one line or more, that can be tried in several places. */
final class LevelText {
  /** Areas' labels wider than this are set in two lines, in ems. */
  private static final double WRAP = 9;

  /** Space between the text and the edge of its sign, in ems. */
  private static final double SIGN_PADDING = 0.3;

  private final LabelRequest request;
  private final List<TextLine> lines = new ArrayList<>();
  private final double width;

  LevelText(LabelRequest request, boolean wrap) {
    this.request = request;
    for (String line : split(request.text(), wrap)) {
      lines.add(TextLine.of(line, request.look()));
    }
    width = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
  }

  private List<String> split(String text, boolean wrap) {
    double size = request.look().size();
    if (!wrap || TextLine.of(text, request.look()).width() < WRAP * size) {
      return text.lines().toList();
    }
    int middle = text.length() / 2;
    int after = text.indexOf(' ', middle);
    int before = text.lastIndexOf(' ', middle);
    int at = after >= 0 && (before < 0 || after - middle < middle - before) ? after : before;
    if (at <= 0) {
      return text.lines().toList();
    }
    return List.of(text.substring(0, at), text.substring(at + 1));
  }

  /** Width of the widest line, device pixels. */
  double width() {
    return width;
  }

  /** From the top of the first line's capitals to the last base line, device pixels. */
  double height() {
    return (LabelLook.CAPITALS + (lines.size() - 1) * LabelLook.LINE) * request.look().size();
  }

  /** The space it takes when its text begins at {@code left} and its capitals at {@code top}. */
  LabelBox box(double left, double top) {
    LabelLook look = request.look();
    if (look.symbolizer().shield() != null) {
      double pad = SIGN_PADDING * look.size();
      return new LabelBox(left - pad, top - pad, left + width + pad, top + height() + pad);
    }
    LabelBox letters =
        new LabelBox(left, top, left + width, top + height() + LabelLook.BELOW * look.size());
    return letters.grown(look.halo() * 0.5 + look.pixel());
  }

  /** The label in that place. */
  PlacedLabel at(double left, double top) {
    double size = request.look().size();
    List<Letter> letters = new ArrayList<>();
    double baseLine = top + LabelLook.CAPITALS * size;
    for (TextLine line : lines) {
      double start = left + (width - line.width()) / 2;
      for (int i = 0; i < line.glyphs().size(); i++) {
        letters.add(new Letter(line.glyphs().get(i), start + line.starts().get(i), baseLine, 1, 0));
      }
      baseLine += LabelLook.LINE * size;
    }
    return new PlacedLabel(
        request.layer(),
        request.feature(),
        request.text(),
        List.of(box(left, top)),
        letters,
        request.look());
  }
}
