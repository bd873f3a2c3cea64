package se.strukturvy.issue.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.JtsPacker;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.style.Style;

/**
 * The issues as layers to draw: lines and areas, and above the labels of the ground their pins with
 * titles. A feature's id is the issue's place in the list.
 */
public final class IssueLayer {
  /** The layer's id among drawn layers. */
  public static final String ID = "issues";

  private static final List<GeometryKind> KINDS =
      List.of(GeometryKind.POLYGON, GeometryKind.LINE, GeometryKind.POINT);

  /** How important titles are among labels, and that of the picked issue. */
  private static final double USUAL = 50;

  private static final double PICKED = 95;

  private IssueLayer() {}

  /**
   * The layers of these issues, areas below lines below pins; those without a place are none.
   *
   * @param themes give the themes' symbols
   */
  public static List<DrawnLayer> of(List<Issue> issues, Themes themes) {
    return of(issues, themes, USUAL);
  }

  /** The layers of the issue that is picked: its title is rather written over others' pins. */
  public static List<DrawnLayer> picked(Issue issue, Themes themes) {
    return of(List.of(issue), themes, PICKED);
  }

  /** What leaves an issue out of layers, in ECQL; {@code number} is its place in their list. */
  public static String without(int number) {
    return IssueStyle.NUMBER + " <> '" + number + "'";
  }

  private static List<DrawnLayer> of(List<Issue> issues, Themes themes, double priority) {
    Quantization grid = Quantization.covering(extent(issues), Quantization.MILLIMETRE);
    Map<String, Column> columns = columns(issues, themes);
    List<DrawnLayer> ground = new ArrayList<>();
    List<DrawnLayer> pins = new ArrayList<>();
    for (GeometryKind kind : KINDS) {
      LayerContent content = content(kind, issues, grid, columns);
      if (kind != GeometryKind.POINT) {
        ground.add(layer(content, IssueStyle.shapes(kind)));
      }
      pins.add(layer(content, IssueStyle.pins(themes, priority)).above());
    }
    ground.addAll(pins);
    return List.copyOf(ground);
  }

  private static Envelope extent(List<Issue> issues) {
    Envelope extent = new Envelope();
    issues.stream()
        .map(Issue::geometry)
        .filter(Objects::nonNull)
        .forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
    return extent;
  }

  /** What the style of issues asks for. */
  private static Map<String, Column> columns(List<Issue> issues, Themes themes) {
    Map<String, String> places = new HashMap<>();
    for (int i = 0; i < themes.all().size(); i++) {
      places.put(themes.all().get(i).code(), Integer.toString(i));
    }
    Column.Builder numbers = new Column.Builder();
    IntStream.range(0, issues.size()).forEach(i -> numbers.add(Integer.toString(i)));
    return Map.of(
        IssueStyle.TITLE, column(issues, Issue::title),
        IssueStyle.STATUS, column(issues, issue -> issue.status().name()),
        IssueStyle.THEME, column(issues, issue -> places.getOrDefault(issue.theme(), "")),
        IssueStyle.CONFLICT,
            column(issues, issue -> issue.details().conflicts().isEmpty() ? "" : "1"),
        IssueStyle.NUMBER, numbers.build());
  }

  private static Column column(List<Issue> issues, Function<Issue, String> value) {
    Column.Builder column = new Column.Builder();
    issues.forEach(issue -> column.add(value.apply(issue)));
    return column.build();
  }

  private static DrawnLayer layer(LayerContent content, Style style) {
    return new DrawnLayer(ID, content, style, 1, null, Emphasis.NONE);
  }

  private static LayerContent content(
      GeometryKind kind, List<Issue> issues, Quantization grid, Map<String, Column> columns) {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder = new PackedGeometryBuilder(grid, chunks::add);
    JtsPacker packer = new JtsPacker(builder);
    for (int i = 0; i < issues.size(); i++) {
      Geometry geometry = issues.get(i).geometry();
      packer.add(i, JtsPacker.kind(geometry) == kind ? geometry : null);
    }
    builder.flush();
    return new LayerContent(chunks, columns, true);
  }
}
