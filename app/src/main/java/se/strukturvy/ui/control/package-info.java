/** Small controls that several panels share. */
package se.strukturvy.ui.control;
