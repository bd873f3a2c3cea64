package se.strukturvy.source.geopackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.schema.LayerTable;
import se.strukturvy.source.geopackage.schema.Layers;
import se.strukturvy.source.geopackage.schema.Schema;
import se.strukturvy.source.geopackage.schema.SpatialReferences;

/** An opened file, shared by its layers and closed with the last of them. */
final class GeoPackage {
  private static final String MISSING =
      "The file lists a layer \"%s\" too, which is not in it or cannot be read";

  private static final String ALL_MISSING =
      "the layers that it lists are not in it or cannot be read: %s";

  private final Database database;
  private final Schema schema;
  private int users;

  private GeoPackage(Database database, Schema schema) {
    this.database = database;
    this.schema = schema;
  }

  /**
   * The layers of a database, which is closed when there are none.
   *
   * @throws IOException when the file cannot be read, or has none of the layers that it lists
   */
  static List<FeatureSource> layers(Database database, CrsCatalog catalog, OpenOptions options)
      throws IOException {
    List<FeatureSource> sources = new ArrayList<>();
    try {
      GeoPackage file = new GeoPackage(database, Schema.read(database));
      SpatialReferences references = new SpatialReferences(catalog, database, file.schema);
      Layers layers = Layers.find(database, file.schema);
      for (LayerTable layer : layers.tables()) {
        ReadNotes notes = new ReadNotes(layer.name());
        if (sources.isEmpty()) {
          // What has no layer to be noted on is noted on the first.
          layers.missing().forEach(name -> notes.loss(MISSING, name));
        }
        var crs = options.crsOf(layer.name(), references.find(layer.srsId(), notes));
        sources.add(new GeoPackageSource(file, layer, crs, notes));
      }
      if (sources.isEmpty() && !layers.missing().isEmpty()) {
        throw new UnreadableFileException(
            database.file(),
            Sentence.of(ALL_MISSING, String.join(", ", layers.missing())),
            Sentence.of("Ask for a new copy of the file"),
            null);
      }
      file.users = sources.size();
      return sources;
    } finally {
      if (sources.isEmpty()) {
        database.close();
      }
    }
  }

  Database database() {
    return database;
  }

  Schema schema() {
    return schema;
  }

  /** One layer fewer uses the file. */
  synchronized void release() {
    if (--users == 0) {
      database.close();
    }
  }
}
