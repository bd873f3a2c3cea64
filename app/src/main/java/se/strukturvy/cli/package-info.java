/**
 * The command line: what the window does, without a window.
 *
 * <p>A class a sub-command; {@link se.strukturvy.cli.StrukturvyCommand} ties them together. Answers
 * go to standard output (with {@code --json} one value a line), complaints to standard error.
 */
package se.strukturvy.cli;
