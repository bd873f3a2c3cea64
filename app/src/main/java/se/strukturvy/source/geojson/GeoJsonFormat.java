package se.strukturvy.source.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.FileFormat;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.UnreadableFileException;

/** GeoJSON files, one layer each. */
public final class GeoJsonFormat implements FileFormat {
  private static final Pattern OWN_ENDING =
      Pattern.compile(".*\\.(geojson|geojsonl|geojsons|geojsonseq|ndjson)");
  private static final Pattern OTHER_ENDING = Pattern.compile(".*\\.(json|jsonl)");
  private static final Pattern SIGN =
      Pattern.compile(
          "\"type\"\\s*:\\s*\"(FeatureCollection|Feature|(Multi)?(Point|LineString|Polygon)"
              + "|GeometryCollection)\"|\"features\"\\s*:\\s*\\[");
  private static final int HEAD = 8192;

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (OWN_ENDING.matcher(name).matches()) {
      return Files.isRegularFile(file);
    }
    return OTHER_ENDING.matcher(name).matches() && beginsLikeGeoJson(file);
  }

  @Override
  public List<FeatureSource> open(Path file, OpenOptions options) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    GeoJsonText text = GeoJsonText.of(file, options.encoding());
    if (text.length() <= text.first()) {
      throw new UnreadableFileException(file, "it is empty", "Ask for a new copy of the file");
    }
    GeoJsonContent content;
    try {
      content = GeoJsonScan.scan(name, text);
    } catch (IOException e) {
      throw new UnreadableFileException(
          file,
          name,
          Sentence.of("the text is not GeoJSON (%s)", GeoJsonScan.reason(e)),
          Sentence.of("Ask the sender for the file again, or export it anew"),
          e);
    }
    return List.of(
        new GeoJsonSource(file, name, text, content, options.crsOf(name, content.crs())));
  }

  private static boolean beginsLikeGeoJson(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return SIGN.matcher(head).find();
    } catch (IOException e) {
      return false;
    }
  }
}
