package se.strukturvy.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ColumnTest {
  @Property(tries = 60)
  void everyRowKeepsItsValueAndEachValueIsKeptOnce(@ForAll("values") List<Object> values) {
    Column.Builder builder = new Column.Builder();
    values.forEach(builder::add);
    Column column = builder.build();
    assertThat(column.size()).isEqualTo(values.size());
    assertThat(IntStream.range(0, values.size()).mapToObj(column::get).toList()).isEqualTo(values);
    assertThat(column.distinct()).isEqualTo(values.stream().distinct().toList());
    IntStream.range(0, values.size())
        .forEach(
            row -> assertThat(column.distinct().get(column.code(row))).isEqualTo(values.get(row)));
  }

  @Provide
  Arbitrary<List<Object>> values() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(-50, 50).map(value -> (Object) value),
            Arbitraries.doubles().map(value -> (Object) value),
            Arbitraries.strings().ofMaxLength(2).map(value -> (Object) value))
        .injectNull(0.1)
        .list()
        .ofMaxSize(1500);
  }
}
