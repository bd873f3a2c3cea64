package se.strukturvy.project.exchange;

import java.util.List;
import java.util.stream.Stream;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.source.geopackage.write.GeometryType;

/**
 * The names in a GeoPackage of structure images, in the words of Boverket's ÖP-modell; described in
 * docs/structure-images.md.
 */
final class ImageTables {
  static final String IMAGES = "strukturbild";
  static final String CLASSES = "strukturbild_klass";

  static final String IMAGE = "bild";
  static final String CLASS = "klass";
  static final String ROLE = "roll";
  static final String PARTY = "part";
  static final String FOLLOWER = "följer";

  static final List<Field> IMAGE_FIELDS =
      fields(
          "id:T titel:T agare:T horisont:I antagen:T version:T status:T kalla:T skala_narmast:R"
              + " skala_langst:R ersatter:T vast:R syd:R ost:R nord:R");

  static final List<Field> CLASS_FIELDS =
      fields("bild:T ordning:I kod:T etikett:T slag:T symbol:T");

  static final List<Field> FEATURE_FIELDS = fields("bild:T klass:T roll:T");

  /** The layers, one for each kind of shape. */
  enum Shape {
    NODE("nod", "Noder", GeometryKind.POINT, GeometryType.MULTIPOINT),
    CORRIDOR("strak", "Stråk", GeometryKind.LINE, GeometryType.MULTILINESTRING),
    AREA("omrade", "Områden", GeometryKind.POLYGON, GeometryType.MULTIPOLYGON);

    final String table;
    final String title;
    final GeometryKind kind;
    final GeometryType type;

    Shape(String table, String title, GeometryKind kind, GeometryType type) {
      this.table = table;
      this.title = title;
      this.kind = kind;
      this.type = type;
    }
  }

  private ImageTables() {}

  private static List<Field> fields(String words) {
    return Stream.of(words.split(" "))
        .map(
            word ->
                new Field(
                    word.substring(0, word.length() - 2),
                    switch (word.charAt(word.length() - 1)) {
                      case 'I' -> FieldType.INTEGER;
                      case 'R' -> FieldType.REAL;
                      default -> FieldType.TEXT;
                    }))
        .toList();
  }
}
