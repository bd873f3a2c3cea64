package se.strukturvy.issue.strategy;

import java.util.Arrays;

/** Reads constants that newer programs may have more of. */
final class Names {
  private Names() {}

  /** The constant of that name, or {@code otherwise} when this program knows none. */
  static <E extends Enum<E>> E of(Class<E> type, String name, E otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
