/**
 * Starts the program and puts its parts together: the only package that knows all of them.
 *
 * <p>{@link se.strukturvy.app.Launcher} is the entry; {@code Program} makes what the commands
 * share, {@code Window} what only the window needs.
 */
package se.strukturvy.app;
