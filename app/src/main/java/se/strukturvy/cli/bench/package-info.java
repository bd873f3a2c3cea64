/** Measures how fast maps are opened and drawn, on the same work as other programs. */
package se.strukturvy.cli.bench;
