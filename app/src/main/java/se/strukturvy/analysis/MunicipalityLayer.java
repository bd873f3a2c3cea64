package se.strukturvy.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.GeometryTransform;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.Sentence;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.source.UnreadableFileException;

/**
 * Reads municipalities out of a layer.
 *
 * @param codeFields names of the field with the municipality's code, the first that is there
 *     counts; upper and lower case do not
 * @param nameFields names of the field with its name
 * @param countyFields names of the field with its county's code; where none is there, the first two
 *     digits of the municipality's code
 */
public record MunicipalityLayer(
    List<String> codeFields, List<String> nameFields, List<String> countyFields) {
  /** The names that Lantmäteriet, SCB and this program's samples use. */
  public static final MunicipalityLayer USUAL =
      new MunicipalityLayer(
          List.of("kommunkod", "knkod", "kom_kod", "kommun_kod"),
          List.of("kommunnamn", "knnamn", "kom_namn", "kommun_namn", "kommun"),
          List.of("lanskod", "länskod", "lnkod", "lan_kod"));

  /** Less telling names, for a layer of which somebody has said that it holds municipalities. */
  public static final MunicipalityLayer NAMED =
      new MunicipalityLayer(
          append(USUAL.codeFields, "kod", "code"),
          append(USUAL.nameFields, "namn", "name"),
          USUAL.countyFields);

  private static List<String> append(List<String> names, String... more) {
    return Stream.concat(names.stream(), Stream.of(more)).toList();
  }

  /** Whether a layer holds areas that have fields for a code and a name. */
  public boolean fits(FeatureType type) {
    return type.kind() == GeometryKind.POLYGON
        && find(type, codeFields).isPresent()
        && find(type, nameFields).isPresent();
  }

  /**
   * The municipalities of a layer; several features of one code are put together.
   *
   * @param toMap takes the layer's coordinates to SWEREF 99 TM
   * @throws IOException when the layer cannot be read or has no fields for a code and a name
   */
  public List<Municipality> read(FeatureSource layer, CoordinateTransform toMap)
      throws IOException {
    FeatureType type = layer.type();
    if (!fits(type)) {
      throw new UnreadableFileException(
          layer.file(),
          type.name(),
          Sentence.of("it holds no areas with fields for a municipality's code and name"),
          Sentence.of("The fields may be called %s and %s", codeFields.get(0), nameFields.get(0)),
          null);
    }
    String code = find(type, codeFields).orElseThrow();
    String name = find(type, nameFields).orElseThrow();
    Optional<String> county = find(type, countyFields);
    List<Municipality> all = new ArrayList<>();
    layer.read(
        Query.ALL,
        feature -> {
          if (feature.geometry() != null && feature.get(code) != null) {
            add(all, municipality(feature, code, name, county, toMap));
          }
        });
    return all;
  }

  private static Municipality municipality(
      Feature feature,
      String codeField,
      String nameField,
      Optional<String> countyField,
      CoordinateTransform toMap) {
    String code = padded(feature.get(codeField));
    String county =
        countyField.map(feature::get).map(Object::toString).orElseGet(() -> code.substring(0, 2));
    Geometry area = new GeometryTransform(toMap).of(feature.geometry());
    return new Municipality(code, String.valueOf(feature.get(nameField)), county, area);
  }

  /** Codes are text with leading zeros; some files keep them as numbers. */
  private static String padded(Object code) {
    String text = code instanceof Double real ? Long.toString(real.longValue()) : code.toString();
    return "0".repeat(Math.max(0, 4 - text.strip().length())) + text.strip();
  }

  private static void add(List<Municipality> all, Municipality one) {
    for (int i = 0; i < all.size(); i++) {
      Municipality known = all.get(i);
      if (known.code().equals(one.code())) {
        Geometry both = known.area().union(one.area());
        all.set(i, new Municipality(known.code(), known.name(), known.county(), both));
        return;
      }
    }
    all.add(one);
  }

  private static Optional<String> find(FeatureType type, List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                type.fields().stream()
                    .map(Field::name)
                    .filter(
                        field ->
                            field.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))))
        .findFirst();
  }
}
