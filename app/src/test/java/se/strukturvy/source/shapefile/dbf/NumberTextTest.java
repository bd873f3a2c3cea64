package se.strukturvy.source.shapefile.dbf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Held against the conversions of the Java library, which are correct by specification. */
class NumberTextTest {
  @Property(tries = 20_000)
  void realNumbersRoundAsTheLibraryDoes(
      @ForAll @LongRange(min = Long.MIN_VALUE / 10) long digits,
      @ForAll @IntRange(max = 20) int decimals) {
    String text = new BigDecimal(BigInteger.valueOf(digits), decimals).toPlainString();
    byte[] bytes = ("  " + text + " ").getBytes(StandardCharsets.US_ASCII);
    assertThat(NumberText.real(bytes, 0, bytes.length)).isEqualTo(Double.parseDouble(text));
  }

  @Property(tries = 5_000)
  void realNumbersOfManyDigitsRoundAsTheLibraryDoes(@ForAll double number) {
    String text = String.valueOf(number);
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(NumberText.real(bytes, 0, bytes.length)).isEqualTo(number);
  }

  @Property(tries = 5_000)
  void wholeNumbersAreExact(
      @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L)
          long number) {
    byte[] bytes = String.valueOf(number).getBytes(StandardCharsets.US_ASCII);
    assertThat(NumberText.integer(bytes, 0, bytes.length)).isEqualTo(number);
  }
}
