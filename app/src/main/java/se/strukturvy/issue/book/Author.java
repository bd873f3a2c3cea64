package se.strukturvy.issue.book;

/**
 * Who writes.
 *
 * @param name for example "Anna Åkesson"
 * @param organisation for example "Region Örebro län"; may be empty
 */
public record Author(String name, String organisation) {}
