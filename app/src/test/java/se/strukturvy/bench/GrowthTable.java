package se.strukturvy.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints {@link DrawingBenchmark}'s work as a table, medians in milliseconds; a program. */
public final class GrowthTable {
  private static final int RUNS = 25;
  private static final int[] SIZES = {10_000, 100_000, 1_000_000, 4_000_000};

  private GrowthTable() {}

  /** Measures; takes a minute and 1.5 GB. */
  public static void main(String[] arguments) {
    System.out.println("| features | whole extent, ms | 1 % window, ms | index, ms |");
    System.out.println("|---|---|---|---|");
    for (int features : SIZES) {
      DrawingBenchmark bench = new DrawingBenchmark();
      bench.features = features;
      bench.makeSquares();
      System.out.printf(
          Locale.ROOT,
          "| %d | %.1f | %.1f | %.3f |%n",
          features,
          median(bench::wholeExtent),
          median(bench::hundredth),
          median(bench::indexWindow));
    }
  }

  private static double median(Runnable work) {
    long[] nanos = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      work.run();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos, RUNS / 3, RUNS);
    return nanos[RUNS / 3 + (RUNS - RUNS / 3) / 2] / 1e6;
  }
}
