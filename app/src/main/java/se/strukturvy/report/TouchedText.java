package se.strukturvy.report;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.strukturvy.analysis.TouchedFeature;

/**
 * What a direction touches, in words.
 *
 * @param locale the language
 */
public record TouchedText(Locale locale) {
  private static final double KILOMETRE = 1000;
  private static final double HECTARE = 10_000;

  /** How many features there are and what they measure: "3, 41 km". */
  public String amount(List<TouchedFeature> features) {
    double measure = features.stream().mapToDouble(TouchedFeature::measure).sum();
    String count = Integer.toString(features.size());
    return switch (features.get(0).dimension()) {
      case 1 -> count + ", " + number(measure / KILOMETRE) + " km";
      case 2 -> count + ", " + number(measure / HECTARE) + " ha";
      default -> count;
    };
  }

  /** The different names, at most so many, in the order of the features. */
  public String names(List<TouchedFeature> features, int most) {
    List<String> names =
        features.stream().map(TouchedFeature::name).filter(n -> !n.isEmpty()).distinct().toList();
    String shown = names.stream().limit(most).collect(Collectors.joining(", "));
    return names.size() <= most
        ? shown
        : new SheetTexts(locale).get("names.more", shown, names.size() - most);
  }

  private String number(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(value < 10 ? 1 : 0);
    return format.format(value);
  }
}
