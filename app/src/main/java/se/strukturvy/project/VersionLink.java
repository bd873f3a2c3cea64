package se.strukturvy.project;

/**
 * Something that still points at an older version of a structure image.
 *
 * @param kind what it is
 * @param id the scene's id, the direction's code or the issue's id
 * @param title what people read
 * @param target what it points at: the image's id for a scene, a layer's id for a direction, and
 *     the key of the link for an issue
 */
public record VersionLink(Kind kind, String id, String title, String target) {
  /** What points at images. */
  public enum Kind {
    /** A view to call up. */
    SCENE,
    /** A node of the strategy. */
    DIRECTION,
    /** An issue. */
    ISSUE
  }
}
