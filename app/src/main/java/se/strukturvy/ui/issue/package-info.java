/** The panel of issues: the list with its filters, and the writing of new ones. */
package se.strukturvy.ui.issue;
