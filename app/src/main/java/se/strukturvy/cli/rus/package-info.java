/** The regional development strategy on the command line: {@code strukturvy rus}. */
package se.strukturvy.cli.rus;
