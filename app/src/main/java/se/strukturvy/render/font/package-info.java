/** The typeface that the program carries, read so that no font system is needed. */
package se.strukturvy.render.font;
