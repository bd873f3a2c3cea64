package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.strukturvy.crs.CoordinateReferenceSystem;

/** A reference system: its EPSG code, its name, and whether its unit is the degree. */
public final class CrsJson {
  private CrsJson() {}

  /** A system as JSON. */
  public static ObjectNode write(CoordinateReferenceSystem crs) {
    return write(new JsonWriter(), crs);
  }

  static ObjectNode write(JsonWriter json, CoordinateReferenceSystem crs) {
    return json.number("epsg", crs.epsg(), Double.NaN)
        .text("name", crs.name())
        .flag("geographic", crs.geographic(), false)
        .node();
  }

  /** The system that JSON describes. */
  public static CoordinateReferenceSystem read(JsonObject json) {
    int epsg = (int) json.number("epsg");
    return new CoordinateReferenceSystem(
        epsg, json.text("name", "EPSG:" + epsg), json.flag("geographic", false));
  }
}
