package se.strukturvy.issue.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.GeometryType;

/**
 * Issues as a plain GeoPackage layer, SWEREF 99 TM.
 *
 * @param themes give the themes' names
 * @param clock gives the times that the file states
 */
public record GeoPackageIssueExport(Themes themes, Clock clock) implements IssueExport {
  @Override
  public void write(List<Issue> issues, Path file) throws IOException {
    List<Issue> shared = IssueColumns.shared(issues);
    IssueColumns columns = new IssueColumns(themes, shared);
    List<Field> fields =
        columns.names().stream().map(name -> new Field(name, FieldType.TEXT)).toList();
    try (GeoPackageWriter writer = GeoPackageWriter.create(file, clock)) {
      FeatureTableWriter table =
          writer.addTable(
              new FeatureTable("fragor", "Frågor", GeometryType.GEOMETRY, 3006, fields));
      for (Issue issue : shared) {
        table.insert(issue.geometry(), columns.of(issue).values().toArray());
      }
      writer.finish();
    }
  }
}
