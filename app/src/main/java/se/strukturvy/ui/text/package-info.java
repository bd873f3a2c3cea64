/** The words that people read, in their language. */
package se.strukturvy.ui.text;
