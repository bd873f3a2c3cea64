package se.strukturvy.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import se.strukturvy.project.ProjectFile;

/** Writes the samples: the county with its shapefiles, and the pilot projects. */
public final class SampleCounty {
  /** The date of the sample; fixed, so that writing it again gives the same bytes. */
  private static final LocalDate DATE = LocalDate.of(2026, 1, 15);

  private SampleCounty() {}

  /**
   * Writes all files.
   *
   * @param arguments the folder
   * @throws IOException when it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]).toAbsolutePath().normalize());
  }

  /**
   * Writes all files into a folder.
   *
   * @throws IOException when it cannot be written
   */
  static void write(Path folder) throws IOException {
    Instant midnight = DATE.atStartOfDay(ZoneOffset.UTC).toInstant();
    CountyData data = CountyData.make();
    Path geoPackage = folder.resolve("orebro.gpkg");
    try (CountyGeoPackage out =
        new CountyGeoPackage(geoPackage, Clock.fixed(midnight, ZoneOffset.UTC))) {
      out.write(data);
    }
    new CountyShapefiles(folder, DATE).write(data);
    ProjectFile.write(new SampleProject(geoPackage).make(), folder.resolve("orebro.strukturvy"));
    writePilots(folder, Clock.fixed(midnight, ZoneOffset.UTC));
  }

  private static void writePilots(Path folder, Clock clock) throws IOException {
    PilotData data = new PilotData();
    Path file = folder.resolve("pilotprojekt.gpkg");
    PilotGeoPackage.write(file, data, clock);
    ProjectFile.write(
        new PilotProjects(file, data).make(), folder.resolve("pilotprojekt.strukturvy"));
  }
}
