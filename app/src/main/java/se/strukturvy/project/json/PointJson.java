package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PointSymbolizer.Along;
import se.strukturvy.style.PointSymbolizer.Shift;
import se.strukturvy.style.PointSymbolizer.Station;
import se.strukturvy.style.Size;

/** A point symbolizer: a marker, and {@code {"size": "12px", "fill": {...}, "rotation": 45}}. */
final class PointJson {
  private static final Words<Station> STATIONS = Words.of(Station.class);

  private PointJson() {}

  /** Whether the object is a point symbolizer. */
  static boolean isPoint(JsonObject json) {
    return MarkerJson.KINDS.stream().anyMatch(json::has);
  }

  static ObjectNode write(PointSymbolizer point) {
    JsonWriter json = new JsonWriter();
    MarkerJson.write(point.marker(), json);
    return json.text("size", StrokeJson.size(point.size()))
        .child("fill", point.fill(), FillJson::write)
        .child("outline", point.outline(), StrokeJson::write)
        .number("rotation", point.rotation(), 0)
        .child("shift", point.shift(), PointJson::writeShift)
        .child("along", point.along(), PointJson::writeAlong)
        .child("computed", point.expressions(), ExpressionsJson::write)
        .node();
  }

  static PointSymbolizer read(JsonObject json) {
    return new PointSymbolizer(
        MarkerJson.read(json),
        json.parsed("size", StrokeJson::size),
        json.child("fill", FillJson::read),
        json.child("outline", StrokeJson::read),
        json.number("rotation", 0),
        json.child("shift", PointJson::readShift),
        json.child("along", PointJson::readAlong),
        ExpressionsJson.read(json));
  }

  private static ObjectNode writeShift(Shift shift) {
    return new JsonWriter()
        .text("right", StrokeJson.size(shift.right()))
        .text("down", StrokeJson.size(shift.down()))
        .node();
  }

  private static Shift readShift(JsonObject json) {
    return new Shift(json.parsed("right", StrokeJson::size), json.parsed("down", StrokeJson::size));
  }

  private static ObjectNode writeAlong(Along along) {
    return new JsonWriter()
        .word("station", STATIONS, along.station(), Station.INTERVAL)
        .text("interval", StrokeJson.size(along.interval()))
        .flag("turned", along.turned(), true)
        .node();
  }

  private static Along readAlong(JsonObject json) {
    return new Along(
        json.word("station", STATIONS, Station.INTERVAL),
        json.has("interval") ? json.parsed("interval", StrokeJson::size) : Size.px(0),
        json.flag("turned", true));
  }
}
