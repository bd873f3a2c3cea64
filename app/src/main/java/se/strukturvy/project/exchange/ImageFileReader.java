package se.strukturvy.project.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.project.exchange.ImageTables.Shape;
import se.strukturvy.project.json.ImageJson;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;

/**
 * Brings the structure images of a GeoPackage into a project, beside those that are there: the file
 * stays where it is and is read as a guest.
 *
 * @param sources opens the file
 */
public record ImageFileReader(OpenSources sources) {
  /**
   * The project with the images of a file after its own, and with their layers, unticked, at the
   * bottom of the tree. An image whose id is taken gets another.
   *
   * @throws IOException when the file cannot be read or holds no structure images; says which
   */
  public Project read(Path file, Project project) throws IOException {
    Map<String, FeatureSource> tables =
        sources.layers(file).stream()
            .collect(Collectors.toMap(s -> s.type().name(), s -> s, (a, b) -> a));
    if (!tables.containsKey(ImageTables.IMAGES)) {
      throw new UnreadableFileException(
          file,
          Sentence.of("it holds no structure images: no table \"%s\"", ImageTables.IMAGES),
          Sentence.of("Choose a file that was exported from structure images"),
          null);
    }
    Map<String, List<LegendClass>> legends = legends(rows(tables, ImageTables.CLASSES));
    Set<String> layerIds = project.map().allLayers().map(Layer::id).collect(Collectors.toSet());
    String group =
        unused(
            "strukturbilder", name -> layerIds.stream().anyMatch(id -> id.startsWith(name + "-")));
    List<LayerNode> layers = new ArrayList<>();
    Map<String, Map<String, Set<String>>> roles = new HashMap<>();
    for (Shape shape : Shape.values()) {
      if (tables.containsKey(shape.table)) {
        layers.add(layer(file, shape, group));
        roles.put(shape.table, roles(tables.get(shape.table)));
      }
    }
    List<StructureImage> images = new ArrayList<>(project.images());
    Map<String, String> renamed = new HashMap<>();
    for (Feature row : rows(tables, ImageTables.IMAGES)) {
      Set<String> taken = images.stream().map(StructureImage::id).collect(Collectors.toSet());
      String id = unused(text(row, "id"), taken::contains);
      renamed.put(text(row, "id"), id);
      List<ImageMember> members = members(text(row, "id"), group, roles);
      List<LegendClass> legend = legends.getOrDefault(text(row, "id"), List.of());
      images.add(image(id, row, members, legend, renamed));
    }
    List<LayerNode> tree = new ArrayList<>(project.map().layers());
    String title = String.valueOf(file.getFileName());
    tree.add(new LayerGroup(group, title, true, layers));
    return project.withMap(project.map().withLayers(tree)).withImages(images);
  }

  private static List<Feature> rows(Map<String, FeatureSource> tables, String table)
      throws IOException {
    List<Feature> rows = new ArrayList<>();
    if (tables.containsKey(table)) {
      tables.get(table).read(Query.ALL, rows::add);
    }
    return rows;
  }

  private static Map<String, List<LegendClass>> legends(List<Feature> rows) throws IOException {
    Map<String, List<LegendClass>> legends = new HashMap<>();
    rows.sort(Comparator.comparingDouble(row -> number(row, "ordning", 0)));
    for (Feature row : rows) {
      LegendClass line =
          ImageJson.classOf(
              text(row, "symbol"), text(row, "kod"), text(row, "etikett"), text(row, "slag"));
      legends.computeIfAbsent(text(row, ImageTables.IMAGE), id -> new ArrayList<>()).add(line);
    }
    return legends;
  }

  /** Which roles the features of a table play, by image. */
  private static Map<String, Set<String>> roles(FeatureSource table) throws IOException {
    Map<String, Set<String>> roles = new HashMap<>();
    table.readColumns(
        List.of(ImageTables.IMAGE, ImageTables.ROLE),
        row ->
            roles
                .computeIfAbsent(String.valueOf(row[0]), id -> new TreeSet<>())
                .add(Objects.requireNonNullElse(row[1], ImageTables.PARTY).toString()),
        ReadProgress.SILENT);
    return roles;
  }

  private static List<ImageMember> members(
      String id, String group, Map<String, Map<String, Set<String>>> roles) {
    List<ImageMember> members = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      String filter = ImageTables.IMAGE + " = '" + id.replace("'", "''") + "'";
      String layer = layerId(group, shape);
      Set<String> played = roles.getOrDefault(shape.table, Map.of()).getOrDefault(id, Set.of());
      boolean follows = played.contains(ImageTables.FOLLOWER);
      String role = " AND " + ImageTables.ROLE;
      if (!follows && !played.isEmpty()) {
        members.add(new ImageMember(layer, filter, ImageTables.CLASS));
      } else if (follows) {
        String party = filter + role + " = '" + ImageTables.PARTY + "'";
        String follower = filter + role + " = '" + ImageTables.FOLLOWER + "'";
        members.add(new ImageMember(layer, party, ImageTables.CLASS));
        members.add(new ImageMember(layer, follower, ImageTables.CLASS, ImageMember.Role.FOLLOWER));
      }
    }
    return members;
  }

  private static StructureImage image(
      String id,
      Feature row,
      List<ImageMember> members,
      List<LegendClass> legend,
      Map<String, String> renamed)
      throws IOException {
    String replaces = text(row, "ersatter");
    Envelope extent = new Envelope();
    if (row.get("vast") != null) {
      extent.expandToInclude(number(row, "vast", 0), number(row, "syd", 0));
      extent.expandToInclude(number(row, "ost", 0), number(row, "nord", 0));
    }
    return new StructureImage(
        id,
        text(row, "titel"),
        text(row, "agare"),
        (int) number(row, "horisont", 0),
        text(row, "antagen"),
        text(row, "version"),
        ImageJson.statusOf(text(row, "status")),
        text(row, "kalla"),
        new ScaleRange(
            number(row, "skala_narmast", 0), number(row, "skala_langst", Double.POSITIVE_INFINITY)),
        extent,
        members,
        legend,
        renamed.getOrDefault(replaces, replaces),
        List.of());
  }

  private static Layer layer(Path file, Shape shape, String group) {
    return new Layer(
        layerId(group, shape),
        shape.title,
        new DataReference(file, shape.table),
        DefaultStyle.of(shape.kind, 0),
        false,
        1,
        ScaleRange.ALL);
  }

  private static String layerId(String group, Shape shape) {
    return group + "-" + shape.table;
  }

  private static String unused(String wanted, Predicate<String> taken) {
    String id = wanted;
    for (int i = 2; taken.test(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String text(Feature row, String field) {
    Object value = row.get(field);
    return value == null ? "" : value.toString();
  }

  private static double number(Feature row, String field, double otherwise) {
    return row.get(field) instanceof Number number ? number.doubleValue() : otherwise;
  }
}
