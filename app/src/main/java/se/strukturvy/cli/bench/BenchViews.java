package se.strukturvy.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/** The views of each data set: {@code {"D2": {"full": {"extent": [x0, y0, x1, y1]}}}}. */
record BenchViews(JsonNode all) {
  static BenchViews read(Path file) throws IOException {
    return new BenchViews(new ObjectMapper().readTree(file.toFile()));
  }

  /** The views of a data set by name, in the file's order; empty for an unknown one. */
  Map<String, Envelope> of(String dataset) {
    Map<String, Envelope> views = new LinkedHashMap<>();
    all.path(dataset)
        .properties()
        .forEach(
            view -> {
              JsonNode box = view.getValue().path("extent");
              if (box.size() == 4) {
                views.put(
                    view.getKey(),
                    new Envelope(
                        box.get(0).asDouble(),
                        box.get(2).asDouble(),
                        box.get(1).asDouble(),
                        box.get(3).asDouble()));
              }
            });
    return views;
  }
}
