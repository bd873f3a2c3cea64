/** Dialogs to read: counts, what other boundaries change, what a merge would bring. */
package se.strukturvy.ui.issue.summary;
