package se.strukturvy.report;

import java.util.List;
import java.util.Locale;
import se.strukturvy.structure.StructureImage;

/**
 * The title block of a structure image: what everybody has to know who sees it, on screen and on
 * paper.
 *
 * @param image the image
 * @param locale the language
 */
public record ImageFacts(StructureImage image, Locale locale) {
  /** Owner; horizon and date of adoption; version and status; source. What lacks is said. */
  public List<String> lines() {
    SheetTexts texts = new SheetTexts(locale);
    return List.of(
        texts.get("owner", known(image.owner(), texts)),
        horizon(texts) + " · " + texts.get("adopted", known(image.adopted(), texts)),
        texts.get("version", known(image.version(), texts)) + " · " + status(),
        texts.get("source", known(image.source(), texts)));
  }

  /** Whether it is in force, in a word. */
  public String status() {
    return new SheetTexts(locale).get("status." + image.status());
  }

  private String horizon(SheetTexts texts) {
    String year = image.horizon() > 0 ? Integer.toString(image.horizon()) : "";
    return texts.get("horizon", known(year, texts));
  }

  private static String known(String text, SheetTexts texts) {
    return text.isBlank() ? texts.get("unknown") : text;
  }
}
