package se.strukturvy.report.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.strukturvy.analysis.TouchedFeature;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.strategy.ApplicationCard;
import se.strukturvy.map.LayerContent;
import se.strukturvy.project.Project;
import se.strukturvy.structure.StrategicDirection;

/**
 * What an application card tells.
 *
 * @param direction the direction
 * @param municipality the municipality
 * @param card what people have written
 * @param touched what the direction touches in the municipality
 * @param project whose map is shown
 * @param contents what has been read of it, by layer id
 * @param date the day that the card states
 * @param locale the language of its words
 */
public record CardContent(
    StrategicDirection direction,
    Municipality municipality,
    ApplicationCard card,
    List<TouchedFeature> touched,
    Project project,
    Map<String, LayerContent> contents,
    LocalDate date,
    Locale locale) {}
