package se.strukturvy.structure;

/**
 * The features of one layer that belong to a structure image.
 *
 * @param layerId the layer in the project
 * @param filter which of its features, in ECQL; null for all
 * @param classField the field that holds the legend code, or several codes with ";" between them
 * @param role how they belong to it
 */
public record ImageMember(String layerId, String filter, String classField, Role role) {
  /** How features belong to the classes that they name. */
  public enum Role {
    /** As parties: they are drawn as the class is. */
    PARTY,
    /** As followers (följer): only their outline is drawn, in the class' colour. */
    FOLLOWER
  }

  /** Features that belong to the image as parties. */
  public ImageMember(String layerId, String filter, String classField) {
    this(layerId, filter, classField, Role.PARTY);
  }
}
