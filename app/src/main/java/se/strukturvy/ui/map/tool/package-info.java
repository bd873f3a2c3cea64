/** What the left mouse button can do on the map: one tool, one class. */
package se.strukturvy.ui.map.tool;
