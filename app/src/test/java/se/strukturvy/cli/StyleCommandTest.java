package se.strukturvy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.OpenSources;
import se.strukturvy.source.standard.StandardFormats;

class StyleCommandTest {
  @TempDir Path folder;

  @Test
  void namesTheFieldsThatAStyleAsksForAndTheLayerLacks() throws IOException {
    Path layer =
        Files.writeString(
            folder.resolve("orter.geojson"),
            """
            {"type": "Feature", "properties": {"namn": "Kumla"},
             "geometry": {"type": "Point", "coordinates": [15, 59]}}
            """);
    Files.writeString(
        folder.resolve("orter.sld"),
        """
        <FeatureTypeStyle xmlns:ogc="http://www.opengis.net/ogc">
          <Rule><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>rang</ogc:PropertyName>
            <ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
            <PointSymbolizer><Graphic/></PointSymbolizer></Rule>
          <Rule><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>namn</ogc:PropertyName>
            <ogc:Literal>Kumla</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
            <PointSymbolizer><Graphic/></PointSymbolizer></Rule>
        </FeatureTypeStyle>
        """);
    JsonNode report = report("report", layer.toString(), "--json");
    assertThat(report.get(0).get("rules").asInt()).isEqualTo(2);
    assertThat(report.get(0).get("missingFields").toString()).isEqualTo("[\"rang\"]");
  }

  private JsonNode report(String... arguments) throws IOException {
    StringWriter out = new StringWriter();
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      CommandLine style = new CommandLine(new StyleCommand(sources)).setOut(new PrintWriter(out));
      assertThat(style.execute(arguments)).isZero();
    }
    return new ObjectMapper().readTree(out.toString());
  }
}
