package se.strukturvy.style.sld.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.ReadStyle;
import se.strukturvy.style.reading.RuleTiers;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/**
 * Reads the styles of one document in SLD 1.0 (OGC 02-070), SLD 1.1 (OGC 05-078r4) or SE 1.1 (OGC
 * 05-077r4); each feature type style becomes a tier of rules or more.
 */
public final class SldReader {
  private final StyleNotes notes = new StyleNotes();
  private final Graphics graphics;
  private int rules;

  private SldReader(Graphics graphics) {
    this.graphics = graphics;
  }

  /** Whether the root element is one that this reader understands. */
  public static boolean understands(XmlElement root) {
    return List.of("StyledLayerDescriptor", "UserStyle", "FeatureTypeStyle").contains(root.name());
  }

  /** Reads the default style of a document, or its first. */
  public static ReadStyle read(XmlElement root, Graphics graphics) {
    return new SldReader(graphics).style(root);
  }

  private ReadStyle style(XmlElement root) {
    XmlElement style = userStyle(root);
    RuleTiers tiers = new RuleTiers();
    Stream<XmlElement> types =
        style.name().equals("FeatureTypeStyle")
            ? Stream.of(style)
            : style.all("FeatureTypeStyle", "CoverageStyle");
    types.forEach(type -> addType(type, tiers));
    notes.begin("");
    String format =
        root.attribute("version").startsWith("1.0") || style.find("CssParameter").isPresent()
            ? "SLD 1.0"
            : "SE 1.1";
    ScaleRange scale = shared(tiers.rules());
    List<Rule> made =
        scale.equals(ScaleRange.ALL)
            ? tiers.rules()
            : tiers.rules().stream().map(rule -> rule.withScale(ScaleRange.ALL)).toList();
    return new ReadStyle(format, new Style(title(style), made), 1, scale, rules, notes.all());
  }

  /** The scales of all rules where they are the same: so writers of SLD say those of a layer. */
  private static ScaleRange shared(List<Rule> rules) {
    List<ScaleRange> scales = rules.stream().map(Rule::scale).distinct().toList();
    return scales.size() == 1 ? scales.get(0) : ScaleRange.ALL;
  }

  private XmlElement userStyle(XmlElement root) {
    if (!root.name().equals("StyledLayerDescriptor")) {
      return root;
    }
    List<XmlElement> styles =
        root.all("NamedLayer", "UserLayer").flatMap(layer -> layer.all("UserStyle")).toList();
    if (styles.size() > 1) {
      notes.notUnderstood("UserStyle", "has %d styles; one is read", styles.size());
    }
    return styles.stream()
        .filter(style -> style.textAt("IsDefault").matches("1|true"))
        .findFirst()
        .or(() -> styles.stream().findFirst())
        .orElseGet(
            () -> {
              notes.notUnderstood("UserStyle", "is missing: the style refers to one elsewhere");
              return root;
            });
  }

  private void addType(XmlElement type, RuleTiers tiers) {
    type.child("Transformation")
        .ifPresent(e -> notes.notUnderstood("Transformation", "is left out"));
    boolean first = false;
    for (XmlElement option : type.all("VendorOption").toList()) {
      if (option.attribute("name").equals("ruleEvaluation")) {
        first = option.text().strip().equals("first");
      } else {
        notes.notUnderstood(option.attribute("name"), "%s", option.text().strip());
      }
    }
    List<Rule> read = new ArrayList<>();
    List<Rule> rest = new ArrayList<>();
    for (XmlElement element : type.all("Rule").toList()) {
      rules++;
      notes.begin(title(element).isEmpty() ? Integer.toString(rules) : title(element));
      Rule rule = rule(element);
      boolean unknown = rule.filter() == null && element.child("Filter").isPresent();
      boolean other = unknown || element.child("ElseFilter").isPresent();
      (other ? rest : read).add(rule);
    }
    if (first) {
      read.addAll(rest);
      tiers.addFirstMatching(read);
    } else {
      tiers.addWithRest(read, rest);
    }
  }

  private Rule rule(XmlElement element) {
    Optional<XmlElement> filter = element.child("Filter");
    String condition = filter.map(f -> new FilterReader(notes).read(f)).orElse(null);
    SymbolizerReader symbolizers = new SymbolizerReader(notes, graphics);
    element.children().forEach(symbolizers::add);
    return new Rule(title(element), condition, scale(element), symbolizers.all());
  }

  private static ScaleRange scale(XmlElement rule) {
    return new ScaleRange(
        number(rule.textAt("MinScaleDenominator"), 0),
        number(rule.textAt("MaxScaleDenominator"), Double.POSITIVE_INFINITY));
  }

  private static double number(String text, double otherwise) {
    try {
      return text.isEmpty() ? otherwise : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static String title(XmlElement element) {
    String title = element.textAt("Description", "Title");
    title = title.isEmpty() ? element.textAt("Title") : title;
    return title.isEmpty() ? element.textAt("Name") : title;
  }
}
