package se.strukturvy.style.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Finds the limits between classes of numbers. */
public enum Breaks {
  /** As many features in each class. */
  QUANTILES {
    @Override
    double[] inner(double[] sorted, int classes) {
      double[] limits = new double[classes - 1];
      for (int i = 1; i < classes; i++) {
        limits[i - 1] =
            sorted[(int) Math.min(sorted.length - 1L, (long) i * sorted.length / classes)];
      }
      return limits;
    }
  },
  /** Each class as wide as the others. */
  EQUAL {
    @Override
    double[] inner(double[] sorted, int classes) {
      double low = sorted[0];
      double width = (sorted[sorted.length - 1] - low) / classes;
      double[] limits = new double[classes - 1];
      for (int i = 1; i < classes; i++) {
        limits[i - 1] = low + i * width;
      }
      return limits;
    }
  },
  /** The classes whose values lie closest together (Fisher 1958; Jenks 1977). */
  JENKS {
    @Override
    double[] inner(double[] sorted, int classes) {
      return new NaturalBreaks(thinned(sorted)).starts(classes);
    }
  };

  /** Natural breaks of more values than this are those of an even sample. */
  private static final int SAMPLE = 1200;

  /**
   * The limits of classes: least value, inner limits, greatest value; a value equal to an inner
   * limit belongs to the class above it. Fewer classes than asked for where there are fewer
   * different values; empty without values.
   *
   * @param values in any order
   * @param classes how many, 1 or more
   */
  public double[] of(double[] values, int classes) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (sorted.length == 0) {
      return new double[0];
    }
    int different = (int) Arrays.stream(sorted).distinct().limit(classes).count();
    TreeSet<Double> inside = new TreeSet<>();
    double last = sorted[sorted.length - 1];
    for (double limit : different < 2 ? new double[0] : inner(sorted, different)) {
      if (limit > sorted[0] && limit <= last) {
        inside.add(limit);
      }
    }
    List<Double> all = new ArrayList<>(List.of(sorted[0]));
    all.addAll(inside);
    all.add(last);
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  abstract double[] inner(double[] sorted, int classes);

  private static double[] thinned(double[] sorted) {
    if (sorted.length <= SAMPLE) {
      return sorted;
    }
    double[] sample = new double[SAMPLE];
    for (int i = 0; i < SAMPLE; i++) {
      sample[i] = sorted[(int) ((long) i * (sorted.length - 1) / (SAMPLE - 1))];
    }
    return sample;
  }
}
