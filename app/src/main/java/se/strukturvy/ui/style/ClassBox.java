package se.strukturvy.ui.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Field;
import se.strukturvy.style.Style;
import se.strukturvy.style.classify.Breaks;
import se.strukturvy.style.classify.Palette;
import se.strukturvy.style.classify.StyleDesign;
import se.strukturvy.style.classify.ValueCounts;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** What classes a layer is drawn in: none, the values of a field, or ranges of its numbers. */
final class ClassBox {
  /** Kinds of classes. */
  enum Mode {
    SINGLE,
    CATEGORIES,
    GRADUATED
  }

  private static final int USUAL = 5;

  private final StyleEdits edits;
  private final Messages texts;
  private final Consumer<String> say;
  private final Choice<Mode> mode;
  private final Choice<String> field;
  private final Choice<Breaks> method;
  private final NumberBox count;
  private final Choice<Palette> palette;
  private final Label rules = new Label();
  private String layerId = "";
  private ValueCounts counts;
  private String counted = "";
  private Runnable refresh = () -> {};

  /**
   * Makes the controls.
   *
   * @param say tells people what went wrong
   */
  ClassBox(StyleEdits edits, Consumer<String> say) {
    this.edits = edits;
    this.say = say;
    texts = edits.texts();
    mode = new Choice<>(m -> texts.get("mode." + key(m)), chosen -> choose());
    field = new Choice<>(f -> f, chosen -> apply());
    method = new Choice<>(b -> texts.get("breaks." + key(b)), chosen -> apply());
    count = new NumberBox(2, 9, 1, chosen -> apply());
    palette = new Choice<>(p -> texts.get("palette." + key(p)), chosen -> apply());
    field.setPromptText(texts.get("field.choose"));
    rules.setWrapText(true);
    rules.getStyleClass().addAll("muted", "small");
    count.show(USUAL);
    method.show(List.of(Breaks.values()), Breaks.QUANTILES);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Adds the rows that have a meaning now. */
  void addTo(Rows table, String layer, StyleDesign design, FeatureType type) {
    List<Field> fields = type == null ? List.of() : type.fields();
    if (!layer.equals(layerId)) {
      layerId = layer;
      counts = null;
      counted = "";
      mode.show(List.of(Mode.values()), modeOf(design));
      showFields(fields, fieldOf(design));
      showPalettes();
    }
    table.add(texts.get("mode"), mode);
    if (mode.getValue() == Mode.SINGLE) {
      return;
    }
    table.add(texts.get("field"), field);
    explainField(table, fieldsOf(design));
    if (mode.getValue() == Mode.GRADUATED) {
      table.add(texts.get("breaks"), method);
      table.add(texts.get("classes"), count);
    }
    table.add(texts.get("palette"), palette);
    if (counts == null && field.getValue() != null) {
      load(false);
    }
  }

  private static Mode modeOf(StyleDesign design) {
    List<String> filters =
        design.symbolRules().stream().map(r -> r.filter()).filter(f -> f != null).toList();
    if (filters.isEmpty()) {
      return Mode.SINGLE;
    }
    return filters.stream().allMatch(f -> f.contains(" >= ")) ? Mode.GRADUATED : Mode.CATEGORIES;
  }

  /** Says why no field is chosen where the classes are made by rules. */
  private void explainField(Rows table, List<String> asked) {
    if (field.getValue() == null && !asked.isEmpty()) {
      rules.setText(texts.get("field.why", String.join(", ", asked)));
      table.add("", rules);
    }
  }

  /** The field that the style's rules ask for, if it is one. */
  private static String fieldOf(StyleDesign design) {
    List<String> fields = fieldsOf(design);
    return fields.size() == 1 ? fields.get(0) : null;
  }

  private static List<String> fieldsOf(StyleDesign design) {
    return design.symbolRules().stream()
        .filter(rule -> rule.filter() != null)
        .flatMap(rule -> FeatureFilter.parse(rule.filter()).fields().stream())
        .distinct()
        .toList();
  }

  private void showFields(List<Field> fields, String chosen) {
    List<String> names = fields.stream().map(Field::name).toList();
    field.show(names, chosen != null && names.contains(chosen) ? chosen : null);
  }

  private void showPalettes() {
    boolean ordered = mode.getValue() == Mode.GRADUATED;
    List<Palette> fitting =
        Arrays.stream(Palette.values()).filter(p -> p.isOrdered() == ordered).toList();
    palette.show(
        fitting, fitting.contains(palette.getValue()) ? palette.getValue() : fitting.get(0));
  }

  private void choose() {
    showPalettes();
    if (mode.getValue() == Mode.SINGLE) {
      edits.restyle("single", StyleDesign::single);
    } else {
      // The rows change with the kind of classes, also where there is no field yet.
      refresh.run();
      apply();
    }
  }

  /** Says how the panel is laid out anew. */
  void onRefresh(Runnable how) {
    refresh = how;
  }

  private void apply() {
    if (mode.getValue() != Mode.SINGLE && field.getValue() != null) {
      load(true);
    }
  }

  private void load(boolean then) {
    String wanted = field.getValue();
    if (counts != null && counted.equals(wanted)) {
      if (then) {
        classify(wanted);
      }
      return;
    }
    String of = layerId;
    edits
        .layer()
        .ifPresent(
            layer ->
                Outcome.of(
                    edits.desk().values(layer, wanted),
                    values -> {
                      if (of.equals(layerId)) {
                        counts = ValueCounts.of(values, Locale.forLanguageTag("sv"));
                        counted = wanted;
                        if (then) {
                          classify(wanted);
                        }
                        refresh.run();
                      }
                    },
                    failure -> say.accept(texts.sentences().say(failure))));
  }

  private void classify(String name) {
    boolean graduated = mode.getValue() == Mode.GRADUATED;
    if (graduated && counts.numbers().isEmpty()) {
      say.accept(texts.get("nonumbers", name));
      return;
    }
    edits.restyle(
        graduated ? "graduated" : "categories",
        design -> graduated ? graduated(design, name) : categories(design, name));
    say.accept(
        counts.values().size() > StyleDesign.MOST_CLASSES && !graduated
            ? texts.get("manyvalues", StyleDesign.MOST_CLASSES, counts.values().size())
            : "");
  }

  private Style categories(StyleDesign design, String name) {
    return design.categories(name, counts, palette.getValue(), texts.get("rest"));
  }

  private Style graduated(StyleDesign design, String name) {
    double[] numbers = counts.numbers().stream().mapToDouble(Double::doubleValue).toArray();
    double[] limits = method.getValue().of(numbers, count.getValue().intValue());
    return design.graduated(name, limits, palette.getValue(), texts.get("rest"), texts.locale());
  }

  /** The values of the field that makes the classes; empty until they have been counted. */
  Optional<ValueCounts> counts() {
    return Optional.ofNullable(counts);
  }
}
