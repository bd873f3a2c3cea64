/** Measures the real window: how soon it shows a map, how it follows the hand, what it holds. */
package se.strukturvy.ui.bench;
