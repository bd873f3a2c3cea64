package se.strukturvy.render;

/** Says of each row of a layer whether it fulfils a filter. */
@FunctionalInterface
interface RowTest {
  /** Every row. */
  RowTest ALL = row -> true;

  /** No row. */
  RowTest NONE = row -> false;

  /** Whether row {@code row} of the layer's columns fulfils the filter. */
  boolean test(int row);
}
