/** What a map is drawn on that has no pixels: shapes, groups and text. */
package se.strukturvy.render.vector;
