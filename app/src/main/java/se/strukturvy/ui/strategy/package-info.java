/**
 * The strategy in the municipalities: application cards, matrices, what is hard to apply, and
 * whether images are recognised.
 */
package se.strukturvy.ui.strategy;
