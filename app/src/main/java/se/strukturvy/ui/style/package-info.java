/** The style panel: what a planner changes of how a layer looks, seen on the map at once. */
package se.strukturvy.ui.style;
