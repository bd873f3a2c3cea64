/** The list of issues, the writing of them, and what one issue says. */
package se.strukturvy.ui.issue;
