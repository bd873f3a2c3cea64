package se.strukturvy.cli;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TableOptions;

/** The options that overrule what files say, or fail to say, of themselves. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "How text is encoded, for example windows-1252, UTF-8, IBM850.")
  private Charset encoding;

  @Option(
      names = "--crs",
      paramLabel = "LAYER=EPSG",
      description = "The reference system of a layer, for example orter=3006.")
  private Map<String, Integer> crs = Map.of();

  @Option(
      names = "--separator",
      paramLabel = "C",
      description = "Between the cells of a text table; \"tab\" for a tabulator.")
  private String separator;

  @Option(
      names = "--decimal",
      paramLabel = "C",
      description = "Decimal sign of a text table, a comma or a point.")
  private String decimal;

  @Option(
      names = "--header",
      negatable = true,
      description = "The first row of a text table holds the names of its columns.")
  private Boolean header;

  @Option(
      names = "--coordinates",
      paramLabel = "E,N",
      split = ",",
      description =
          "The columns of a text table with east and north, or the one with WKT; \"\" for none.")
  private List<String> coordinates;

  /** Whether the user said anything. */
  boolean areGiven() {
    return !crs.isEmpty()
        || Stream.of(encoding, separator, decimal, header, coordinates).anyMatch(Objects::nonNull);
  }

  /**
   * What the user said.
   *
   * @throws ParameterException when a reference system is not known, or a sign is none
   */
  OpenOptions options(CrsCatalog systems) {
    if (separator != null && separator.length() != 1 && !separator.equals("tab")) {
      throw new ParameterException(
          spec.commandLine(), "--separator wants one sign, or the word tab");
    }
    if (decimal != null && !decimal.matches("[.,]")) {
      throw new ParameterException(spec.commandLine(), "--decimal wants a comma or a point");
    }
    OpenOptions options =
        new OpenOptions(
            Optional.ofNullable(encoding),
            Map.of(),
            new TableOptions(
                Optional.ofNullable(separator).map(c -> c.equals("tab") ? '\t' : c.charAt(0)),
                Optional.ofNullable(decimal).map(c -> c.equals(",")),
                Optional.ofNullable(header),
                Optional.ofNullable(coordinates)
                    .map(names -> names.stream().filter(name -> !name.isBlank()).toList())));
    for (Map.Entry<String, Integer> each : crs.entrySet()) {
      options = options.withCrs(each.getKey(), system(systems, each.getValue()));
    }
    return options;
  }

  /**
   * Complains of reference systems for layers that there are not: a slip of the pen would put a
   * layer where it does not lie.
   *
   * @param layers the names of all layers that were read
   * @throws ParameterException when another is named
   */
  void check(Collection<String> layers) {
    for (String named : crs.keySet()) {
      if (!layers.contains(named)) {
        throw new ParameterException(
            spec.commandLine(),
            "--crs: there is no layer \"%s\"; there are %s"
                .formatted(named, String.join(", ", layers)));
      }
    }
  }

  private CoordinateReferenceSystem system(CrsCatalog systems, int epsg) {
    return systems
        .find(epsg)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "--crs: no reference system EPSG:" + epsg));
  }
}
