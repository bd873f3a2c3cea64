/** What is known about the things that were clicked on the map. */
package se.strukturvy.ui.inspect;
