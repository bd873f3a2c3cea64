/** The words of issues in the language of the window; all that shows issues speaks from here. */
package se.strukturvy.ui.issue.words;
