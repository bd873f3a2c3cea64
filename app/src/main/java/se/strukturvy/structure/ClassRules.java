package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.ecql.Ecql;

/**
 * The rules by which the features of one member of a structure image are drawn.
 *
 * @param image the image
 * @param member the member
 * @param kind the kind of its shapes
 * @param codes the column of its legend codes; null while it has not been read
 */
record ClassRules(StructureImage image, ImageMember member, GeometryKind kind, Column codes) {
  /** Everything in one go: features in several classes, each class, and the rest in grey. */
  List<Rule> all() {
    List<Rule> rules = new ArrayList<>(several());
    lines().forEach(line -> rules.addAll(of(line)));
    rules.add(rest());
    return rules;
  }

  /** Only what the legend does not know. */
  List<Rule> unknown() {
    List<Rule> rules = new ArrayList<>();
    lines().forEach(line -> rules.add(rule(line.label(), filter(line), List.of())));
    rules.add(rest());
    return rules;
  }

  /** Only one class: its variants before all that is left. */
  List<Rule> of(LegendClass line) {
    List<Rule> rules = new ArrayList<>();
    for (LegendVariant variant : line.variants()) {
      String both = "(" + filter(line) + ") AND (" + variant.filter() + ")";
      rules.add(rule(variant.label(), both, variant.symbolizers()));
    }
    boolean follows = member.role() == ImageMember.Role.FOLLOWER && kind == GeometryKind.POLYGON;
    List<Symbolizer> drawn = follows ? ClassSymbols.followed(List.of(line)) : line.symbolizers();
    rules.add(rule(line.label(), filter(line), drawn));
    return rules;
  }

  /** The image's classes for this kind of shape, in the order of the legend. */
  List<LegendClass> lines() {
    return image.legend().stream()
        .filter(line -> line.kind() == kind || kind == GeometryKind.MIXED)
        .toList();
  }

  /** A rule for each combination of classes that areas of this member have. */
  private List<Rule> several() {
    List<Rule> rules = new ArrayList<>();
    if (kind == GeometryKind.POLYGON) {
      for (String value : ClassCodes.several(codes)) {
        List<LegendClass> named = image.legendClasses(value, kind);
        if (named.size() > 1) {
          boolean follows = member.role() == ImageMember.Role.FOLLOWER;
          rules.add(
              rule(
                  named.stream().map(LegendClass::label).collect(Collectors.joining(", ")),
                  field() + " = " + Ecql.text(value),
                  follows ? ClassSymbols.followed(named) : ClassSymbols.striped(named)));
        }
      }
    }
    return rules;
  }

  private Rule rest() {
    return rule("", null, List.of(ClassSymbols.unclassified(kind)));
  }

  private String filter(LegendClass line) {
    List<String> values = ClassCodes.naming(line.code(), codes);
    return values.size() == 1
        ? field() + " = " + Ecql.text(line.code())
        : values.stream().map(Ecql::text).collect(Collectors.joining(", ", field() + " IN (", ")"));
  }

  private String field() {
    return Ecql.name(member.classField());
  }

  private static Rule rule(String title, String filter, List<Symbolizer> symbolizers) {
    return new Rule(title, filter, ScaleRange.ALL, symbolizers);
  }
}
