/** {@code strukturvy issues ...}: the issue book on the command line. */
package se.strukturvy.cli.issue;
