package se.strukturvy.ui.issue;

/** A line of the issue list: an issue, or the heading of a group of them. */
sealed interface ListLine permits IssueLine, GroupLine {}
