/**
 * The map on screen: what it shows, the view that shows it, and the tools that work on it.
 *
 * <p>The models are for the JavaFX thread alone; panels listen to them and change them.
 */
package se.strukturvy.ui.map;
