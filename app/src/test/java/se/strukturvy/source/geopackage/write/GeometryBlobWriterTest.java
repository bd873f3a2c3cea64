package se.strukturvy.source.geopackage.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.WKTReader;

/** Bytes worked out by hand from OGC 12-128r17, clause 2.1.3. */
class GeometryBlobWriterTest {
  private final GeometryBlobWriter writer = new GeometryBlobWriter(3006);

  @Test
  void aPointHasNoEnvelope() throws Exception {
    assertThat(hex("POINT (1 2)"))
        .isEqualTo(
            "47500001" // GP, version 0, little endian
                + "be0b0000" // 3006
                + "0101000000" // WKB point, little endian
                + "000000000000f03f0000000000000040");
  }

  @Test
  void aLineHasItsBoxAsMinXMaxXMinYMaxY() throws Exception {
    assertThat(hex("LINESTRING (2 1, 1 2)"))
        .startsWith(
            "47500003be0b0000"
                + "000000000000f03f0000000000000040"
                + "000000000000f03f0000000000000040"
                + "0102000000");
  }

  @Test
  void anEmptyShapeHasTheEmptyFlagAndNoBox() throws Exception {
    assertThat(hex("POLYGON EMPTY")).isEqualTo("47500011be0b0000" + "010300000000000000");
  }

  @Test
  void noShapeIsNull() {
    assertThat(writer.write(null)).isNull();
  }

  private String hex(String wkt) throws Exception {
    return HexFormat.of().formatHex(writer.write(new WKTReader().read(wkt)));
  }
}
