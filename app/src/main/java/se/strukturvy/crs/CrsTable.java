package se.strukturvy.crs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The register of reference systems, by code and by name, from two text files of our own.
 * Immutable.
 *
 * <p>A line is {@code G|code|flags|name|aliases|datum names|semi-major axis|inverse
 * flattening|prime meridian|degrees a unit} or {@code P|code|flags|name|aliases|base
 * code|method|parameters|metres a unit}; lists are divided by semicolons; the flag {@code -} means
 * deprecated, {@code N} northing first, {@code Cn} heights on top of system n. The figures are
 * those of the EPSG Geodetic Parameter Dataset.
 */
final class CrsTable {
  private final Map<Integer, CrsDefinition> byCode = new LinkedHashMap<>();
  private final Map<String, List<CrsDefinition>> byName = new HashMap<>();
  private final Map<Integer, List<CrsDefinition.Projected>> byBase = new HashMap<>();

  private CrsTable(String... resources) {
    for (String resource : resources) {
      load(resource);
    }
  }

  /** What Sweden and its neighbours use, read in a few milliseconds. */
  static CrsTable near() {
    return Near.TABLE;
  }

  /** Everything; reading it takes some tens of milliseconds. */
  static CrsTable world() {
    return World.TABLE;
  }

  Optional<CrsDefinition> find(int code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Optional<CrsDefinition.Geographic> geographic(int code) {
    return find(code)
        .filter(CrsDefinition.Geographic.class::isInstance)
        .map(CrsDefinition.Geographic.class::cast);
  }

  /** Systems, and geographic ones by their datum too, of that name; spelling counts for little. */
  List<CrsDefinition> named(String name) {
    return byName.getOrDefault(ProjectionNames.plain(name), List.of());
  }

  /** Projected systems upon a geographic one. */
  List<CrsDefinition.Projected> upon(int base) {
    return byBase.getOrDefault(base, List.of());
  }

  Collection<CrsDefinition> all() {
    return byCode.values();
  }

  private void load(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CrsTable.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> add(definition(line.split("\\|", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(CrsDefinition definition) {
    byCode.put(definition.epsg(), definition);
    addName(definition.name(), definition);
    definition.aliases().forEach(alias -> addName(alias, definition));
    if (definition instanceof CrsDefinition.Geographic geographic) {
      geographic.datumNames().forEach(name -> addName(name, definition));
    } else if (definition instanceof CrsDefinition.Projected projected
        && !projected.withHeights()) {
      byBase.computeIfAbsent(projected.base(), base -> new ArrayList<>()).add(projected);
    }
  }

  private void addName(String name, CrsDefinition definition) {
    List<CrsDefinition> same =
        byName.computeIfAbsent(ProjectionNames.plain(name), plain -> new ArrayList<>(1));
    if (same.stream().noneMatch(other -> other.epsg() == definition.epsg())) {
      same.add(definition);
      same.sort(Comparator.comparing(CrsDefinition::deprecated).thenComparing(CrsDefinition::epsg));
    }
  }

  private static CrsDefinition definition(String[] f) {
    int code = Integer.parseInt(f[1]);
    int height = f[2].indexOf('C');
    int horizontal = height < 0 ? code : Integer.parseInt(f[2].substring(height + 1));
    boolean deprecated = f[2].contains("-");
    if (f[0].equals("G")) {
      return new CrsDefinition.Geographic(
          code,
          horizontal,
          f[3],
          list(f[4]),
          deprecated,
          list(f[5]),
          new Ellipsoid(Double.parseDouble(f[6]), Double.parseDouble(f[7])),
          Double.parseDouble(f[8]),
          Double.parseDouble(f[9]));
    }
    return new CrsDefinition.Projected(
        code,
        horizontal,
        f[3],
        list(f[4]),
        deprecated,
        f[2].contains("N"),
        Integer.parseInt(f[5]),
        Integer.parseInt(f[6]),
        parameters(f[7]),
        Double.parseDouble(f[8]));
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(";"));
  }

  private static Map<String, Double> parameters(String field) {
    Map<String, Double> parameters = new HashMap<>();
    for (String parameter : list(field)) {
      int equals = parameter.indexOf('=');
      parameters.put(
          parameter.substring(0, equals), Double.valueOf(parameter.substring(equals + 1)));
    }
    return ProjectionNames.ordered(parameters);
  }

  /** Read when first asked for. */
  private static final class Near {
    static final CrsTable TABLE = new CrsTable("crs-near.txt");
  }

  /** Read when first asked for. */
  private static final class World {
    static final CrsTable TABLE = new CrsTable("crs-near.txt", "crs-world.txt");
  }
}
