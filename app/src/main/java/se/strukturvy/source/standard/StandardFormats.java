package se.strukturvy.source.standard;

import java.util.List;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.csv.CsvFormat;
import se.strukturvy.source.geojson.GeoJsonFormat;
import se.strukturvy.source.geopackage.GeoPackageFormat;
import se.strukturvy.source.shapefile.ShapefileFormat;

/** Every format of this program, in the order in which they are asked. */
public final class StandardFormats {
  private StandardFormats() {}

  /**
   * Opens all files that this program understands.
   *
   * @param catalog finds reference systems by the codes in the files
   */
  public static FeatureSources sources(CrsCatalog catalog) {
    return new FeatureSources(
        List.of(
            new ShapefileFormat(),
            new GeoPackageFormat(catalog),
            new GeoJsonFormat(),
            new CsvFormat()));
  }
}
