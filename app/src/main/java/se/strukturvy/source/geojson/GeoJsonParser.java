package se.strukturvy.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks through a GeoJSON text once and reports each feature as soon as it is complete. Members may
 * come in any order (RFC 7946 section 3); those it does not know are skipped.
 */
final class GeoJsonParser {
  /** What the walk meets. */
  interface Handler {
    /** A feature; false ends the walk. */
    boolean feature(JsonFeature feature);

    /** The name in a {@code crs} member; null where it says that there is no system. */
    void crs(String name);
  }

  private final JsonParser json;
  private final long base;
  private final Handler handler;
  private boolean stopped;

  /** Whether the geometry at hand has something that no geometry has. */
  private boolean odd;

  /**
   * Makes a parser.
   *
   * @param base where the parser's first byte lies in the file
   */
  GeoJsonParser(JsonParser json, long base, Handler handler) {
    this.json = json;
    this.base = base;
    this.handler = handler;
  }

  /** Walks to the end of the text: one value, or several one after the other. */
  void all() throws IOException {
    while (!stopped && json.nextToken() != null) {
      value();
    }
  }

  /** Walks through the next value alone. */
  void one() throws IOException {
    json.nextToken();
    value();
  }

  private void value() throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      object();
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      array();
    }
  }

  private void array() throws IOException {
    while (!stopped && next() != JsonToken.END_ARRAY) {
      value();
    }
  }

  /** Collects the members of one object until its type is known. */
  private static final class Members {
    String type = "";
    Object id;
    JsonGeometry geometry;
    Map<String, Object> properties = Map.of();
    Coordinates coordinates;
    List<JsonGeometry> geometries = List.of();
  }

  private void object() throws IOException {
    long offset = base + json.currentTokenLocation().getByteOffset();
    Members members = new Members();
    odd = false;
    while (!stopped && next() == JsonToken.FIELD_NAME) {
      member(members);
    }
    if (stopped) {
      return;
    }
    if (members.type.equals("Feature")) {
      report(new JsonFeature(offset, members.id, members.geometry, odd, members.properties));
    } else if (JsonGeometry.isGeometryType(members.type)) {
      report(new JsonFeature(offset, null, geometry(members), odd, Map.of()));
    }
  }

  private void report(JsonFeature feature) {
    stopped = !handler.feature(feature);
  }

  private void member(Members members) throws IOException {
    String name = json.currentName();
    JsonToken token = next();
    switch (name) {
      case "type" -> members.type = json.getValueAsString("");
      case "id" -> members.id = scalar();
      case "geometry" -> members.geometry = token == JsonToken.START_OBJECT ? geometry() : null;
      case "properties" ->
          members.properties = token == JsonToken.START_OBJECT ? properties() : Map.of();
      case "coordinates" -> members.coordinates = coordinates();
      case "geometries" -> members.geometries = geometries();
      case "features" -> value();
      case "crs" -> crs();
      default -> json.skipChildren();
    }
  }

  private JsonGeometry geometry() throws IOException {
    Members members = new Members();
    while (next() == JsonToken.FIELD_NAME) {
      member(members);
    }
    if (!JsonGeometry.isGeometryType(members.type)) {
      odd = true;
      return null;
    }
    return geometry(members);
  }

  private Coordinates coordinates() throws IOException {
    Coordinates coordinates = Coordinates.read(json);
    odd |= coordinates.odd();
    return coordinates;
  }

  private static JsonGeometry geometry(Members members) {
    return new JsonGeometry(members.type, members.coordinates, members.geometries);
  }

  private List<JsonGeometry> geometries() throws IOException {
    List<JsonGeometry> geometries = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return geometries;
    }
    while (next() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        JsonGeometry geometry = geometry();
        if (geometry != null) {
          geometries.add(geometry);
        }
      } else {
        json.skipChildren();
      }
    }
    return geometries;
  }

  private Map<String, Object> properties() throws IOException {
    Map<String, Object> properties = new LinkedHashMap<>();
    while (next() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      next();
      properties.put(name, scalar());
    }
    return properties;
  }

  private Object scalar() throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT ->
          json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? (Object) json.getDoubleValue()
              : (Object) json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case START_OBJECT, START_ARRAY -> JsonText.copy(json);
      default -> null;
    };
  }

  private void crs() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      handler.crs(null);
      return;
    }
    Map<String, Object> members = Map.of();
    while (next() == JsonToken.FIELD_NAME) {
      boolean isProperties = json.currentName().equals("properties");
      if (next() == JsonToken.START_OBJECT && isProperties) {
        members = properties();
      } else {
        json.skipChildren();
      }
    }
    Object name = members.getOrDefault("name", members.getOrDefault("code", ""));
    handler.crs(String.valueOf(name));
  }

  private JsonToken next() throws IOException {
    JsonToken token = json.nextToken();
    if (token == null) {
      throw new IOException("the file ends in the middle of an object");
    }
    return token;
  }
}
