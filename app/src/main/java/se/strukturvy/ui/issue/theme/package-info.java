/** Themes as marks to see, to choose and to edit. */
package se.strukturvy.ui.issue.theme;
