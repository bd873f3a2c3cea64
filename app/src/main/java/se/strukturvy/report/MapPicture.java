package se.strukturvy.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.LabelRoom;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.render.Frame;
import se.strukturvy.render.PixelSheet;
import se.strukturvy.render.SheetPainter;
import se.strukturvy.render.SpaceSheet;
import se.strukturvy.structure.StructureImage;

/**
 * Makes a finished picture of a map: title with the facts of the structure image, legend of what is
 * seen, scale bar, north arrow, notice and source.
 *
 * @param project the project
 * @param contents what has been read, by layer id
 * @param images ids of the structure images that are on
 * @param swiped whether these lie beside each other, each on its own ground
 * @param date the day that the picture states
 * @param locale the language of its words
 */
public record MapPicture(
    Project project,
    Map<String, LayerContent> contents,
    List<String> images,
    boolean swiped,
    LocalDate date,
    Locale locale) {
  /** Makes a picture with a list of its own. */
  public MapPicture {
    images = List.copyOf(images);
  }

  /** The picture with all that belongs around the map; {@code map} is not changed. */
  public Frame around(Frame map) {
    PixelSheet sheet = new PixelSheet(map);
    draw(sheet, map.viewport(), map.viewport().metresPerPixel(), "");
    return sheet.frame();
  }

  /**
   * Draws all that belongs around a map on a sheet that shows it.
   *
   * @param viewport what the map shows
   * @param metresPerPixel metres on the ground for a pixel of the sheet
   * @param scale the scale in words; empty to leave that to the bar
   */
  public void draw(SheetPainter sheet, Viewport viewport, double metresPerPixel, String scale) {
    SheetTexts texts = new SheetTexts(locale);
    PictureLegend legend = new PictureLegend(contents, viewport, texts);
    InfoPanel panel = new InfoPanel(sheet, texts);
    List<StructureImage> shown = shown();
    if (shown.isEmpty() && !project.map().title().isEmpty()) {
      panel.title(project.map().title());
    }
    for (StructureImage image : shown) {
      panel.title(image.title());
      new ImageFacts(image, locale).lines().forEach(panel::fact);
    }
    for (StructureImage image : shown) {
      panel.heading(
          shown.size() == 1 ? texts.get("legend") : texts.get("legend.of", image.title()));
      legend.of(image).forEach(panel::row);
    }
    List<LegendRow> base = legend.base(project, together());
    if (!base.isEmpty()) {
      panel.heading(texts.get(shown.isEmpty() ? "legend" : "base"));
      base.forEach(panel::smallRow);
    }
    String source = source(shown, texts);
    FootLine foot =
        new FootLine(
            sheet,
            metresPerPixel,
            scale.isEmpty() ? source : texts.get("scale", scale) + ". " + source,
            notice(shown, viewport, texts));
    panel.draw(foot.top());
    foot.draw();
    sheet.finish();
  }

  /**
   * The map with its labels kept off all that belongs around it.
   *
   * @param sheet pixels of the map for a pixel of the sheet: less than 1 where titles and legends
   *     are written smaller
   * @param scale as in {@link #draw}
   */
  public MapSnapshot cleared(MapSnapshot map, double sheet, String scale) {
    Viewport view = map.viewport();
    SpaceSheet space = new SpaceSheet(view.width() / sheet, view.height() / sheet);
    draw(space, view, view.metresPerPixel() * sheet, scale);
    List<Envelope> covered =
        space.boxes().stream()
            .map(
                box ->
                    new Envelope(
                        view.toMap(box.getMinX() * sheet, box.getMinY() * sheet),
                        view.toMap(box.getMaxX() * sheet, box.getMaxY() * sheet)))
            .toList();
    return map.withRoom(new LabelRoom(view.extent(), covered));
  }

  /** What the picture is called: its images, or the project. */
  public String title() {
    List<String> titles = shown().stream().map(StructureImage::title).toList();
    return titles.isEmpty() ? project.map().title() : String.join(" · ", titles);
  }

  /** The images that are drawn above each other, for each map that is seen. */
  private List<List<String>> together() {
    return swiped ? images.stream().map(List::of).toList() : List.of(images);
  }

  private List<StructureImage> shown() {
    return project.images().stream().filter(image -> images.contains(image.id())).toList();
  }

  private String source(List<StructureImage> shown, SheetTexts texts) {
    String sources =
        shown.stream()
            .map(StructureImage::source)
            .filter(source -> !source.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    String printed = texts.get("printed", date.toString());
    return sources.isEmpty() ? printed : texts.get("source", sources) + ". " + printed;
  }

  /**
   * What must be read with the picture: the project's notice, and when an image is not valid here.
   */
  private String notice(List<StructureImage> shown, Viewport viewport, SheetTexts texts) {
    double scale = viewport.scaleDenominator();
    boolean schematic = shown.stream().anyMatch(image -> image.isSchematicAt(scale));
    String always = project.map().notice();
    if (!schematic) {
      return always;
    }
    return always.isEmpty() ? texts.get("schematic") : always + "  ·  " + texts.get("schematic");
  }
}
