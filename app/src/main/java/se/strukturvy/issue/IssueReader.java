package se.strukturvy.issue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernCorrections;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;

/**
 * Reads an {@link Issue} out of an {@link IssueState}. Values that this version does not understand
 * count as not set: a newer program may have written them.
 */
public final class IssueReader {
  private final IssueState state;

  /** Reads from a state that is not deleted. */
  public IssueReader(IssueState state) {
    this.state = state;
  }

  /**
   * The issue.
   *
   * @param computed whom its geometry concerns, before corrections by hand
   */
  public Issue issue(Concern computed) {
    List<IssueEvent> history = state.history();
    IssueEvent first = history.get(0);
    return new Issue(
        state.issue(),
        text(IssueField.TITLE),
        text(IssueField.TEXT),
        text(IssueField.THEME),
        constant(IssueStatus.class, IssueField.STATUS, IssueStatus.NEW),
        geometry(),
        new ConcernCorrections(state).apply(computed),
        first.author(),
        first.time().instant(),
        history.get(history.size() - 1).time().instant(),
        details());
  }

  /** The geometry; null when there is none. */
  public Geometry geometry() {
    String wkt = state.value(IssueField.GEOMETRY);
    try {
      return wkt == null ? null : new WKTReader().read(wkt);
    } catch (ParseException e) {
      return null;
    }
  }

  private IssueDetails details() {
    Map<String, String> features = new TreeMap<>();
    each(IssueField.FEATURE, features::put);
    Map<String, Integer> votes = new TreeMap<>();
    each(IssueField.VOTE, (organisation, vote) -> votes.put(organisation, number(vote)));
    List<String> moreThemes = new ArrayList<>();
    each(IssueField.MORE_THEMES, (code, set) -> moreThemes.add(code));
    List<Attachment> attachments = new ArrayList<>();
    each(
        IssueField.ATTACHMENT,
        (id, name) -> attachments.add(new Attachment(UUID.fromString(id), name)));
    List<IssueLink> links = new ArrayList<>();
    each(IssueField.LINK, (id, kind) -> addLink(links, id, kind));
    return new IssueDetails(
        constant(IssueKind.class, IssueField.KIND, IssueKind.INTERMUNICIPAL),
        constant(Priority.class, IssueField.PRIORITY, Priority.NORMAL),
        due(),
        text(IssueField.ORGANISATION),
        text(IssueField.FORUM),
        text(IssueField.REASON),
        state.isPrivate(),
        text(IssueField.VIEW),
        moreThemes,
        comments(),
        links,
        features,
        steps(),
        attachments,
        votes,
        state.conflicts());
  }

  private static void addLink(List<IssueLink> links, String id, String kind) {
    for (IssueLink.Kind known : IssueLink.Kind.values()) {
      if (known.name().equals(kind)) {
        links.add(new IssueLink(UUID.fromString(id), known));
      }
    }
  }

  private List<Comment> comments() {
    List<IssueEvent> said = new ArrayList<>();
    each(
        IssueField.COMMENT,
        (key, words) -> {
          if (key.indexOf('/') < 0) {
            said.add(state.decisive(IssueField.COMMENT + key));
          }
        });
    said.sort(IssueEvent.ORDER);
    return said.stream().map(this::comment).toList();
  }

  private Comment comment(IssueEvent said) {
    String answered = state.value(said.field() + IssueField.REPLY);
    return new Comment(
        UUID.fromString(said.field().substring(IssueField.COMMENT.length())),
        answered == null ? null : UUID.fromString(answered),
        said.author(),
        said.organisation(),
        said.time().instant(),
        said.value());
  }

  private List<CollaborationStep> steps() {
    TreeSet<String> organisations = new TreeSet<>();
    String wanted = IssueField.STEP + "wanted/";
    String actual = IssueField.STEP + "actual/";
    each(wanted, (organisation, step) -> organisations.add(organisation));
    each(actual, (organisation, step) -> organisations.add(organisation));
    return organisations.stream()
        .map(
            name ->
                new CollaborationStep(
                    name, number(state.value(wanted + name)), number(state.value(actual + name))))
        .toList();
  }

  private void each(String prefix, BiConsumer<String, String> keyAndValue) {
    for (String field : state.fields()) {
      String value = field.startsWith(prefix) ? state.value(field) : null;
      if (value != null) {
        keyAndValue.accept(field.substring(prefix.length()), value);
      }
    }
  }

  private String text(String field) {
    String value = state.value(field);
    return value == null ? "" : value;
  }

  private LocalDate due() {
    try {
      String date = state.value(IssueField.DUE);
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static int number(String digits) {
    try {
      return digits == null ? 0 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private <E extends Enum<E>> E constant(Class<E> type, String field, E otherwise) {
    String name = text(field).toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return otherwise;
  }
}
