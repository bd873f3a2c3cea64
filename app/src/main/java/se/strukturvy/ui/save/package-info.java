/** Asks people where something is to be saved. */
package se.strukturvy.ui.save;
