package se.strukturvy.ui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.MapProject;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.structure.TestImages;
import se.strukturvy.ui.map.MapModel;

class ImageViewsTest {
  private static final Envelope COUNTY = new Envelope(440_000, 564_000, 6_474_000, 6_682_000);
  private static final Envelope REGION = new Envelope(400_000, 790_000, 6_380_000, 6_910_000);

  private final MapModel model = new MapModel();
  private final List<Envelope> zooms = new ArrayList<>();

  @BeforeEach
  void follow() {
    List<StructureImage> images =
        List.of(
            TestImages.empty("persons", COUNTY),
            TestImages.empty("freight", COUNTY),
            TestImages.empty("region", REGION));
    model.project().set(Project.empty().withImages(images));
    look(new Envelope(0, 1000, 0, 1000));
    new ImageViews(
        model,
        box -> {
          zooms.add(box);
          look(box);
        });
  }

  @Test
  void anImageShowsItsGroundTheFirstTimeOnly() {
    choose("persons");
    assertThat(zooms).containsExactly(COUNTY);
    look(new Envelope(500_000, 510_000, 6_500_000, 6_510_000));
    choose();
    choose("persons");
    assertThat(zooms).hasSize(1);
  }

  @Test
  void imagesOfTheSameGroundKeepTheViewOnceBothWereSeen() {
    choose("persons");
    choose("freight");
    look(new Envelope(500_000, 510_000, 6_500_000, 6_510_000));
    choose("persons");
    assertThat(zooms).containsExactly(COUNTY);
  }

  @Test
  void anImageOfOtherGroundComesBackToWhatWasLastSeenThere() {
    choose("region");
    Envelope city = new Envelope(640_000, 700_000, 6_560_000, 6_600_000);
    look(city);
    choose("persons");
    choose("region");
    assertThat(zooms).hasSize(3);
    assertThat(zooms.get(2).centre()).isEqualTo(city.centre());
    assertThat(zooms.get(2).getHeight()).isEqualTo(city.getHeight());
  }

  @Test
  void whoLooksCloselyAtAPlaceStaysThere() {
    Project project = model.project().get();
    MapProject map = project.map();
    model
        .project()
        .set(
            project.withMap(
                new MapProject(map.title(), map.notice(), map.crs(), COUNTY, map.layers())));
    look(new Envelope(480_000, 530_000, 6_580_000, 6_640_000));
    choose("freight");
    assertThat(zooms).isEmpty();
    look(COUNTY);
    choose("region");
    assertThat(zooms).containsExactly(REGION);
  }

  private void choose(String... ids) {
    model.activeImages().set(List.of(ids));
  }

  private void look(Envelope box) {
    model.viewport().set(Viewport.showing(box, 1500, 1000, 1));
  }
}
