package se.strukturvy.structure;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.style.ScaleRange;

/** Makes structure images of which only what a test is about matters. */
public final class TestImages {
  private TestImages() {}

  /** An image with nothing in it. */
  public static StructureImage empty(String id, Envelope ground) {
    return new StructureImage(
        id,
        id,
        "",
        2030,
        "",
        "1",
        StructureImage.Status.CURRENT,
        "",
        ScaleRange.ALL,
        ground,
        List.of(),
        List.of());
  }
}
