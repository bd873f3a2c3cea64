/** The window: what stands where, and what can be done in it. */
package se.strukturvy.ui;
