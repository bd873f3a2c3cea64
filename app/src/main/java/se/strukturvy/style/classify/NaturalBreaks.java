package se.strukturvy.style.classify;

/**
 * Parts sorted values so that the squared distances to the means of their classes are least: the
 * exact method of Fisher (1958), "On grouping for maximum homogeneity".
 */
final class NaturalBreaks {
  private final double[] sorted;
  private final double[] sums;
  private final double[] squares;

  NaturalBreaks(double[] sorted) {
    this.sorted = sorted;
    sums = new double[sorted.length + 1];
    squares = new double[sorted.length + 1];
    for (int i = 0; i < sorted.length; i++) {
      // Counted from the least value, so that large numbers keep their small differences.
      double value = sorted[i] - sorted[0];
      sums[i + 1] = sums[i] + value;
      squares[i + 1] = squares[i] + value * value;
    }
  }

  /** The least value of each class but the first. */
  double[] starts(int classes) {
    int n = sorted.length;
    int[][] from = new int[classes + 1][n + 1];
    double[] best = new double[n + 1];
    for (int end = 1; end <= n; end++) {
      best[end] = spread(0, end);
    }
    for (int k = 2; k <= classes; k++) {
      double[] next = new double[n + 1];
      for (int end = k; end <= n; end++) {
        next[end] = Double.POSITIVE_INFINITY;
        for (int start = k - 1; start < end; start++) {
          double cost = best[start] + spread(start, end);
          if (cost < next[end]) {
            next[end] = cost;
            from[k][end] = start;
          }
        }
      }
      best = next;
    }
    double[] starts = new double[classes - 1];
    int end = n;
    for (int k = classes; k > 1; k--) {
      end = from[k][end];
      starts[k - 2] = sorted[end];
    }
    return starts;
  }

  private double spread(int start, int end) {
    double sum = sums[end] - sums[start];
    return squares[end] - squares[start] - sum * sum / (end - start);
  }
}
