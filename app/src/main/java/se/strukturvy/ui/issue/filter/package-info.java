/** What the list is asked for: words, criteria, groups, saved filters. */
package se.strukturvy.ui.issue.filter;
