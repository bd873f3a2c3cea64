package se.strukturvy.ui.issue.list;

/** A line of the issue list: an issue, or the heading of a group of them. */
public sealed interface ListLine permits IssueLine, GroupLine {}
