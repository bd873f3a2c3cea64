/** What the parts of an issue's card have in common. */
package se.strukturvy.ui.issue.pane;
