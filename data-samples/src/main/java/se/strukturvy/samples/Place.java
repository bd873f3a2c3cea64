package se.strukturvy.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * A place of the sample.
 *
 * @param id its key in the tables
 * @param name what people read
 * @param kind seat (centralort), town (tätort), outside the county, or a mere point
 * @param longitude degrees
 * @param latitude degrees
 * @param municipality the code of the municipality it lies in
 */
record Place(
    String id, String name, String kind, double longitude, double latitude, String municipality) {
  /** All places by id. */
  static Map<String, Place> all() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Map<String, String> row : Table.rows("places.csv")) {
      Place place =
          new Place(
              row.get("id"),
              row.get("namn"),
              row.get("typ"),
              Double.parseDouble(row.get("lon")),
              Double.parseDouble(row.get("lat")),
              row.get("kommunkod"));
      places.put(place.id(), place);
    }
    return places;
  }

  /** Where it lies in SWEREF 99 TM. */
  Coordinate sweref() {
    return Plane.SWEREF_99_TM.project(longitude, latitude);
  }
}
