package se.strukturvy.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;

/**
 * The {@code coordinates} of one geometry as flat arrays, read without knowing the geometry's type,
 * which may be written after them.
 *
 * <p>Positions in one array are a run (a line, a ring, several points); runs in one array are a
 * group (a polygon).
 */
final class Coordinates {
  private double[] xy = new double[64];
  private int vertices;
  private int[] runEnds = new int[8];
  private int runs;
  private int[] groupEnds = new int[4];
  private int groups;
  private boolean odd;

  /** Reads the value that the parser stands on; anything but arrays counts as empty. */
  static Coordinates read(JsonParser json) throws IOException {
    Coordinates read = new Coordinates();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      read.array(json);
      read.endRun();
      read.endGroup();
    } else {
      read.odd = json.currentToken() != JsonToken.VALUE_NULL;
      json.skipChildren();
    }
    return read;
  }

  /** Whether there was something else than numbers where a position should be. */
  boolean odd() {
    return odd;
  }

  int vertices() {
    return vertices;
  }

  int runs() {
    return runs;
  }

  /** Index of a run's first vertex. */
  int start(int run) {
    return run == 0 ? 0 : runEnds[run - 1];
  }

  int end(int run) {
    return runEnds[run];
  }

  /** True for the first run of a group. */
  boolean beginsGroup(int run) {
    return run == 0 || Arrays.binarySearch(groupEnds, 0, groups, run) >= 0;
  }

  /** A copy of some vertices as x0 y0 x1 y1 ... */
  double[] copy(int from, int to) {
    return Arrays.copyOfRange(xy, from * 2, to * 2);
  }

  /** What the array held. */
  private enum Level {
    POSITION,
    RUN,
    GROUP,
    OUTER
  }

  private Level array(JsonParser json) throws IOException {
    Level inner = null;
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == null) {
        throw new IOException("the file ends within coordinates");
      }
      if (token == JsonToken.START_ARRAY) {
        inner = array(json);
      } else if (inner == null && token.isNumeric()) {
        position(json);
        return Level.POSITION;
      } else {
        odd = true;
        json.skipChildren();
      }
    }
    return close(inner);
  }

  private Level close(Level inner) {
    if (inner == Level.POSITION) {
      endRun();
      return Level.RUN;
    }
    if (inner == Level.RUN) {
      endGroup();
      return Level.GROUP;
    }
    return inner == null ? Level.POSITION : Level.OUTER;
  }

  private void position(JsonParser json) throws IOException {
    double x = json.getDoubleValue();
    double y = Double.NaN;
    int place = 1;
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == null) {
        throw new IOException("the file ends within a position");
      }
      if (place == 1 && token.isNumeric()) {
        y = json.getDoubleValue();
      } else {
        json.skipChildren();
      }
      place++;
    }
    if (vertices * 2 + 2 > xy.length) {
      xy = Arrays.copyOf(xy, xy.length * 2);
    }
    odd |= Double.isNaN(y);
    xy[vertices * 2] = x;
    xy[vertices * 2 + 1] = y;
    vertices++;
  }

  private void endRun() {
    if (vertices > (runs == 0 ? 0 : runEnds[runs - 1])) {
      if (runs == runEnds.length) {
        runEnds = Arrays.copyOf(runEnds, runs * 2);
      }
      runEnds[runs++] = vertices;
    }
  }

  private void endGroup() {
    if (runs > (groups == 0 ? 0 : groupEnds[groups - 1])) {
      if (groups == groupEnds.length) {
        groupEnds = Arrays.copyOf(groupEnds, groups * 2);
      }
      groupEnds[groups++] = runs;
    }
  }
}
