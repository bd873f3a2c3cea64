package se.strukturvy.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleRangeTest {
  private static final ScaleRange RANGE = new ScaleRange(1_000, 50_000);

  /** OGC 05-077r4, 10.2: MinScaleDenominator is inclusive, MaxScaleDenominator exclusive. */
  @Test
  void theClosestScaleIsWithinAndTheFarthestIsNot() {
    assertThat(RANGE.contains(999)).isFalse();
    assertThat(RANGE.contains(1_000)).isTrue();
    assertThat(RANGE.contains(49_999)).isTrue();
    assertThat(RANGE.contains(50_000)).isFalse();
    assertThat(ScaleRange.ALL.contains(1e9)).isTrue();
  }

  @Test
  void rangesThatFollowOneAnotherDoNotMeet() {
    assertThat(RANGE.meets(new ScaleRange(50_000, 90_000))).isFalse();
    assertThat(RANGE.meets(new ScaleRange(0, 1_000))).isFalse();
    assertThat(RANGE.meets(new ScaleRange(49_000, 90_000))).isTrue();
    assertThat(RANGE.meets(ScaleRange.ALL)).isTrue();
  }

  @Test
  void commonIsWhatLiesInBoth() {
    assertThat(RANGE.common(new ScaleRange(10_000, 90_000)))
        .isEqualTo(new ScaleRange(10_000, 50_000));
    assertThat(RANGE.common(ScaleRange.ALL)).isEqualTo(RANGE);
  }
}
