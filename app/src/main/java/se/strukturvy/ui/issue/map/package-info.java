/** Issues on the map of the window. */
package se.strukturvy.ui.issue.map;
