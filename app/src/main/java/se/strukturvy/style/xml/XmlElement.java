package se.strukturvy.style.xml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document, by its local name: namespaces and prefixes are left out.
 *
 * @param name its name without prefix
 * @param attributes their values by name without prefix
 * @param children the elements in it, in order
 * @param text the text in it that is not in children
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {
  /** Makes an element with lists of its own. */
  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** The first child of one of the names. */
  public Optional<XmlElement> child(String... names) {
    return all(names).findFirst();
  }

  /** The children of one of the names, in order. */
  public Stream<XmlElement> all(String... names) {
    List<String> wanted = Arrays.asList(names);
    return children.stream().filter(child -> wanted.contains(child.name));
  }

  /** The first element with that name below this one, at any depth, in document order. */
  public Optional<XmlElement> find(String wanted) {
    for (XmlElement child : children) {
      Optional<XmlElement> found =
          child.name.equals(wanted) ? Optional.of(child) : child.find(wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The element at the end of a path of names; empty where one is missing. */
  public Optional<XmlElement> path(String... names) {
    Optional<XmlElement> here = Optional.of(this);
    for (String next : names) {
      here = here.flatMap(element -> element.child(next));
    }
    return here;
  }

  /** The text of the element at the end of a path of names, stripped; empty where it is missing. */
  public String textAt(String... names) {
    return path(names).map(element -> element.text().strip()).orElse("");
  }

  /** An attribute; empty where it is missing. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** An attribute as a number; {@code otherwise} where it is missing or none. */
  public double number(String attribute, double otherwise) {
    String text = attributes.get(attribute);
    try {
      double number = text == null ? otherwise : Double.parseDouble(text.strip());
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
