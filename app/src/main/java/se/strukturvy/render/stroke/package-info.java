/**
 * Lines into shapes: width, caps, joins, dashes, offsets and arrow heads.
 *
 * <p>Everything is in pixels, and no object is made for a line or a vertex.
 */
package se.strukturvy.render.stroke;
