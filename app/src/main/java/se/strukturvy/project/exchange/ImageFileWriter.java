package se.strukturvy.project.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.crs.GeometryTransform;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.project.exchange.ImageTables.Shape;
import se.strukturvy.project.json.ImageJson;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.Metadata;
import se.strukturvy.source.writing.UnwritableFileException;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StructureImage;

/**
 * Writes structure images with their nodes, corridors and areas, and all attributes of these, into
 * a GeoPackage of their own.
 *
 * @param project where the images and their layers are
 * @param sources opens the layers' files
 * @param systems finds transformations
 */
public record ImageFileWriter(Project project, OpenSources sources, CrsCatalog systems) {
  /** The features of one layer that belong to one image. */
  private record Part(StructureImage image, ImageMember member, FeatureSource source) {}

  /**
   * Writes images.
   *
   * @param file the GeoPackage; an older one of that name is replaced once the new one is whole
   * @param clock gives the times that are written
   * @throws IOException when a layer cannot be read or the file cannot be written; says which
   */
  public void write(List<StructureImage> images, Path file, Clock clock) throws IOException {
    refuseSource(file);
    List<Part> parts = new ArrayList<>();
    for (StructureImage image : images) {
      for (ImageMember member : image.members()) {
        parts.add(new Part(image, member, sources.source(layer(member, file).data())));
      }
    }
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, clock)) {
      writeImages(images, writer);
      for (Shape shape : Shape.values()) {
        List<Part> same =
            parts.stream().filter(part -> part.source().type().kind() == shape.kind).toList();
        writeFeatures(shape, same, writer);
      }
      if (!project.map().notice().isEmpty()) {
        String notice = project.map().notice();
        writer.addMetadata(null, new Metadata("http://purl.org/dc/terms/", "text/plain", notice));
      }
      writer.finish();
    }
  }

  /** What layers are read from is never written to. */
  private void refuseSource(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    for (Layer layer : project.map().allLayers().toList()) {
      Path source = layer.data().file();
      if (Files.exists(source) && Files.isSameFile(file, source)) {
        throw new UnwritableFileException(
            file,
            Sentence.of("layers of the map are read from it"),
            Sentence.of("Choose another name"),
            null);
      }
    }
  }

  private Layer layer(ImageMember member, Path file) throws IOException {
    return project
        .map()
        .allLayers()
        .filter(layer -> layer.id().equals(member.layerId()))
        .findFirst()
        .orElseThrow(
            () ->
                new UnwritableFileException(
                    file,
                    Sentence.of("the project has no layer \"%s\"", member.layerId()),
                    Sentence.of("Check which layers the image has"),
                    null));
  }

  private static void writeImages(List<StructureImage> images, GeoPackageWriter writer)
      throws IOException {
    FeatureTableWriter facts =
        writer.addTable(
            FeatureTable.attributes(
                ImageTables.IMAGES, "Strukturbilder", ImageTables.IMAGE_FIELDS));
    FeatureTableWriter classes =
        writer.addTable(
            FeatureTable.attributes(
                ImageTables.CLASSES,
                "Strukturbildernas teckenförklaringar",
                ImageTables.CLASS_FIELDS));
    for (StructureImage image : images) {
      facts.insert(null, facts(image));
      for (int i = 0; i < image.legend().size(); i++) {
        LegendClass line = image.legend().get(i);
        classes.insert(
            null,
            image.id(),
            (long) i + 1,
            line.code(),
            line.label(),
            ImageJson.word(line.kind()),
            ImageJson.writeClass(line).toString());
      }
    }
  }

  private static Object[] facts(StructureImage image) {
    Envelope box = image.extent();
    double farthest = image.validScale().farthest();
    Object horizon = image.horizon() > 0 ? (long) image.horizon() : null;
    return new Object[] {
      image.id(),
      image.title(),
      image.owner(),
      horizon,
      image.adopted(),
      image.version(),
      ImageJson.word(image.status()),
      image.source(),
      image.validScale().closest(),
      Double.isFinite(farthest) ? farthest : null,
      image.replaces(),
      box.isNull() ? null : box.getMinX(),
      box.isNull() ? null : box.getMinY(),
      box.isNull() ? null : box.getMaxX(),
      box.isNull() ? null : box.getMaxY()
    };
  }

  private void writeFeatures(Shape shape, List<Part> parts, GeoPackageWriter writer)
      throws IOException {
    List<Field> own = attributes(parts);
    List<Field> all = Stream.concat(ImageTables.FEATURE_FIELDS.stream(), own.stream()).toList();
    CoordinateReferenceSystem crs = project.map().crs();
    FeatureTableWriter table =
        writer.addTable(new FeatureTable(shape.table, shape.title, shape.type, crs.epsg(), all));
    for (Part part : parts) {
      CoordinateReferenceSystem from = part.source().type().crs().orElse(crs);
      GeometryTransform transform = new GeometryTransform(systems.transform(from, crs));
      List<Feature> features = new ArrayList<>();
      part.source().read(Query.ALL, features::add);
      for (Feature feature : features) {
        if (taken(part.member()).test(feature)) {
          table.insert(transform.of(feature.geometry()), row(part, feature, own));
        }
      }
    }
  }

  private static Predicate<Feature> taken(ImageMember member) {
    if (member.filter() == null) {
      return feature -> true;
    }
    FeatureFilter filter = FeatureFilter.parse(member.filter());
    return feature -> filter.test(feature::get);
  }

  private static Object[] row(Part part, Feature feature, List<Field> own) {
    Object code = feature.get(part.member().classField());
    boolean follows = part.member().role() == ImageMember.Role.FOLLOWER;
    List<Object> row = new ArrayList<>();
    row.add(part.image().id());
    row.add(code == null ? null : String.valueOf(code));
    row.add(follows ? ImageTables.FOLLOWER : ImageTables.PARTY);
    for (Field field : own) {
      Object value = feature.get(field.name());
      row.add(field.type() == FieldType.TEXT && value != null ? String.valueOf(value) : value);
    }
    return row.toArray();
  }

  /** All attributes of the layers; those of one name and several types become texts. */
  private static List<Field> attributes(List<Part> parts) {
    Map<String, Field> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Part part : parts) {
      for (Field field : part.source().type().fields()) {
        all.merge(
            field.name(),
            field,
            (a, b) -> a.type() == b.type() ? a : new Field(a.name(), FieldType.TEXT));
      }
    }
    Stream.of("fid", "geom").forEach(all::remove);
    ImageTables.FEATURE_FIELDS.forEach(field -> all.remove(field.name()));
    return List.copyOf(all.values());
  }
}
