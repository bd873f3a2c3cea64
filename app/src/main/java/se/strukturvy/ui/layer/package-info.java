/** The layer tree: what is shown, in which order, how it looks and what is wrong with it. */
package se.strukturvy.ui.layer;
