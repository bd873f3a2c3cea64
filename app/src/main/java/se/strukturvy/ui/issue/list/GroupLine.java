package se.strukturvy.ui.issue.list;

/**
 * The heading of a group of issues in the list.
 *
 * @param value the value by which they are grouped
 * @param name what people read
 * @param count how many issues there are in it
 * @param folded whether its issues are put away
 */
public record GroupLine(String value, String name, int count, boolean folded) implements ListLine {}
