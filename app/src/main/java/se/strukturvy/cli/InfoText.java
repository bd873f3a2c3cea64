package se.strukturvy.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.OnEarth;

/** Writes what was found in a file for people to read. */
final class InfoText {
  private static final int LONGEST = 60;
  private static final MathContext DIGITS = new MathContext(12);

  private InfoText() {}

  static String of(FileSummary file) {
    String layers = file.layers().stream().map(InfoText::of).collect(Collectors.joining());
    return file.file() + "\n" + (layers.isEmpty() ? "  no layers\n" : layers);
  }

  private static String of(LayerSummary layer) {
    StringBuilder text = new StringBuilder();
    line(text, "  layer %s", layer.name());
    line(text, "    features   %d (%s)", layer.featureCount(), layer.geometry());
    if (layer.vertices() != null) {
      line(text, "    vertices   %d", layer.vertices());
      line(text, "    no shape   %d", layer.nullGeometries());
    }
    line(text, "    crs        %s", layer.crs() == null ? "unknown" : layer.crs());
    if (layer.encoding() != null) {
      line(text, "    encoding   %s", layer.encoding());
    }
    List<Double> box = layer.extent();
    if (box != null) {
      Object[] numbers = box.stream().map(InfoText::plain).toArray();
      line(text, "    extent     %s %s, %s %s", numbers);
      if (!OnEarth.is(new Envelope(box.get(0), box.get(2), box.get(1), box.get(3)))) {
        line(text, "               beyond the Earth: maps leave out vertices that lie there");
      }
    }
    String fields =
        layer.fields().stream()
            .map(f -> f.name() + " (" + f.type() + ")")
            .collect(Collectors.joining(", "));
    line(text, "    fields     %s", fields);
    layer.first().forEach(f -> line(text, "    %-10d %s", f.fid(), values(f)));
    layer.notes().forEach(n -> line(text, "    %-10s %s", n.severity(), where(n.fid()) + n.what()));
    return text.toString();
  }

  /** A coordinate without a power of ten; twelve digits are a hundredth of a millimetre. */
  private static String plain(double number) {
    return OnEarth.is(number, number)
        ? new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }

  private static String values(LayerSummary.FirstFeature feature) {
    return feature.attributes().entrySet().stream()
        .map(e -> e.getKey() + "=" + shortened(String.valueOf(e.getValue())))
        .collect(Collectors.joining(", "));
  }

  /** One line that fits a terminal. */
  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  private static String where(Long fid) {
    return fid == null ? "" : "feature " + fid + ": ";
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
