package se.strukturvy.structure;

import java.util.List;
import java.util.stream.Stream;

/** The fields by which a feature is recognised in another version of its layer. */
public final class IdentifyingFields {
  /** Fields that hold what people call a feature, the likeliest first. */
  static final List<String> NAMES = List.of("namn", "NAMN", "name", "NAME", "benamning");

  /** Fields that hold a lasting id, the likeliest first (objektidentitet is Lantmäteriet's). */
  static final List<String> IDS = List.of("objektidentitet", "uuid", "OBJEKTID");

  private IdentifyingFields() {}

  /** All of them. */
  public static Stream<String> all() {
    return Stream.concat(NAMES.stream(), IDS.stream());
  }
}
