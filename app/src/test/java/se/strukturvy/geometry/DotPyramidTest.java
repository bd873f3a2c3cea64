package se.strukturvy.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * Rectangles of many sizes in forty chunks: at every level a group's cells and what is left for
 * drawing one by one are together as many features as there are, and cover as much.
 */
class DotPyramidTest {
  private static final int AREAS = 40_000;
  private static final int CHUNKS = 40;
  private static final double GROUND = 2000;
  private static final FeatureGroups BY_NUMBER = (chunk, f) -> (int) (chunk.id(f) % 3) - 1;

  private final List<PackedGeometry> chunks = strewn();
  private final DotPyramid pyramid = DotPyramid.of(chunks, BY_NUMBER);

  private static List<PackedGeometry> strewn() {
    Random random = new Random(7);
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(new Quantization(0, 0, Quantization.MILLIMETRE), chunks::add);
    for (int i = 0; i < AREAS; i++) {
      double x = GROUND * random.nextDouble() * random.nextDouble();
      double y = GROUND * random.nextDouble();
      double e = x + 2 + 8 * random.nextDouble();
      double n = y + 2 + 8 * random.nextDouble();
      builder.begin(i, GeometryKind.POLYGON);
      builder.part(PartRole.SHELL, new double[] {x, y, e, y, e, n, x, n}, 4);
      builder.end();
      if (i % (AREAS / CHUNKS) == 0) {
        builder.flush();
      }
    }
    builder.flush();
    return chunks;
  }

  /** What some features are together. */
  private static final class Total {
    private double count;
    private double area;
    private double outline;
    private double x;
    private double y;

    void add(double n, double each, double around, double east, double north) {
      count += n;
      area += n * each;
      outline += n * around;
      x += n * east;
      y += n * north;
    }
  }

  private List<DotLevel> levels() {
    List<DotLevel> levels = new ArrayList<>();
    for (double cell = 1; cell < 1 << 29; cell *= 2) {
      DotLevel level = pyramid.level(cell);
      if (level != null && !levels.contains(level)) {
        levels.add(level);
      }
    }
    return levels;
  }

  private static Total summed(DotLevel level, int group) {
    Total total = new Total();
    for (int row = 0; row < level.rows(); row++) {
      for (int i = level.rowStart(row); i < level.rowStart(row + 1); i++) {
        if (level.group(i) == group) {
          double area = level.measure(i, false);
          total.add(level.count(i), area, level.outline(i), level.x(i), level.y(i, row));
        }
      }
    }
    return total;
  }

  /** The features of a group that a level does not leave for drawing one by one. */
  private Total taken(DotLevel level, int group) {
    Total total = new Total();
    for (int c = 0; c < chunks.size(); c++) {
      PackedGeometry chunk = chunks.get(c);
      long[] left = new long[(chunk.size() + 63) / 64];
      Arrays.fill(left, -1);
      level.keepOthers(c, left);
      int[] box = new int[4];
      for (int f = 0; f < chunk.size(); f++) {
        if (BY_NUMBER.group(chunk, f) == group && (left[f / 64] & 1L << f) == 0) {
          chunk.box(f, box, 0);
          double width = (double) box[2] - box[0];
          double height = (double) box[3] - box[1];
          double around = MeanWidth.outline(chunk, chunk.firstPart(f));
          total.add(1, width * height, around, box[0] + width / 2, box[1] + height / 2);
        }
      }
    }
    return total;
  }

  @Test
  void everyLevelKeepsTheNumberTheCoverAndTheMiddleOfWhatItSumsUp() {
    assertThat(levels()).hasSizeGreaterThan(3);
    Percentage little = Percentage.withPercentage(1);
    for (DotLevel level : levels()) {
      for (int group = 0; group < 2; group++) {
        Total cells = summed(level, group);
        Total features = taken(level, group);
        assertThat(cells.count).isEqualTo(features.count).isPositive();
        assertThat(cells.outline).isCloseTo(features.outline, little);
        assertThat(cells.x / cells.count)
            .isCloseTo(features.x / features.count, within(level.cell() / 200.0));
        assertThat(cells.y / cells.count)
            .isCloseTo(features.y / features.count, within(level.cell() / 200.0));
        // An area is kept in 8192nds of a cell: in large cells it is rounded away.
        if (level.cell() < 64_000) {
          assertThat(cells.area).isCloseTo(features.area, little);
        }
      }
    }
  }

  @Test
  void featuresWithoutAGroupAreNotLeftForDrawing() {
    for (DotLevel level : levels()) {
      assertThat(taken(level, -1).count).isEqualTo((AREAS + 2) / 3);
    }
  }

  @Test
  void largeFeaturesAreSummedUpWhereCellsAreLargeEnough() {
    List<DotLevel> levels = levels();
    double fine = taken(levels.get(0), 0).count;
    assertThat(fine).isLessThan(AREAS / 3.0);
    assertThat(taken(levels.get(levels.size() - 1), 0).count)
        .isEqualTo(Math.floor((AREAS + 1) / 3.0));
  }
}
