package se.strukturvy.issue.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/**
 * The issues as a layer to draw: pins, lines and areas with their titles. A feature's id is the
 * issue's place in the list.
 */
public final class IssueLayer {
  /** The layer's id among drawn layers. */
  public static final String ID = "issues";

  private IssueLayer() {}

  /**
   * The layers of these issues, areas below lines below points; those without a place are none.
   *
   * @param themes give the themes' symbols
   */
  public static List<DrawnLayer> of(List<Issue> issues, Themes themes) {
    Envelope extent = new Envelope();
    Column.Builder titles = new Column.Builder();
    Column.Builder states = new Column.Builder();
    Column.Builder themePlaces = new Column.Builder();
    Column.Builder conflicts = new Column.Builder();
    Map<String, String> places = new HashMap<>();
    for (int i = 0; i < themes.all().size(); i++) {
      places.put(themes.all().get(i).code(), Integer.toString(i));
    }
    for (Issue issue : issues) {
      if (issue.geometry() != null) {
        extent.expandToInclude(issue.geometry().getEnvelopeInternal());
      }
      titles.add(issue.title());
      states.add(issue.status().name());
      themePlaces.add(places.getOrDefault(issue.theme(), ""));
      conflicts.add(issue.details().conflicts().isEmpty() ? "" : "1");
    }
    Quantization grid = Quantization.covering(extent, Quantization.MILLIMETRE);
    Map<String, Column> columns =
        Map.of(
            IssueStyle.TITLE,
            titles.build(),
            IssueStyle.STATUS,
            states.build(),
            IssueStyle.THEME,
            themePlaces.build(),
            IssueStyle.CONFLICT,
            conflicts.build());
    return Stream.of(GeometryKind.POLYGON, GeometryKind.LINE, GeometryKind.POINT)
        .map(kind -> layer(kind, issues, themes, grid, columns))
        .toList();
  }

  private static DrawnLayer layer(
      GeometryKind kind,
      List<Issue> issues,
      Themes themes,
      Quantization grid,
      Map<String, Column> columns) {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder = new PackedGeometryBuilder(grid, chunks::add);
    JtsPacker packer = new JtsPacker(builder);
    for (int i = 0; i < issues.size(); i++) {
      Geometry geometry = issues.get(i).geometry();
      packer.add(i, JtsPacker.kind(geometry) == kind ? geometry : null);
    }
    builder.flush();
    LayerContent content = new LayerContent(chunks, columns, true);
    return new DrawnLayer(ID, content, IssueStyle.style(kind, themes), 1, null, Emphasis.NONE);
  }
}
