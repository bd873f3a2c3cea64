/** Keeps the classes of a start ready for the Java machine, so that the next one is quick. */
package se.strukturvy.app.archive;
