/** Work in the background and its way back to the window. */
package se.strukturvy.ui.task;
