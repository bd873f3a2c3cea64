/** The list of issues: asked for in the background, ordered, grouped and shown. */
package se.strukturvy.ui.issue.list;
