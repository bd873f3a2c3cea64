package se.strukturvy.source.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;

/** Values within values as the text they are. */
final class JsonText {
  private JsonText() {}

  /** The object or array that the parser stands on, without blanks. */
  static String copy(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.copyCurrentStructure(json);
    }
    return text.toString();
  }
}
