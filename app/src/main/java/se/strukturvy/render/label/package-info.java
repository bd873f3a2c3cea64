/**
 * Labels: fonts, where each label may stand, which of them do, and their drawing.
 *
 * <p>The order in which labels take their places does not depend on the view: priority, then layer,
 * then file order; and places along a line are counted from the line's first point. So labels stay
 * put while the map is moved. Placement follows Imhof's rules (1962) for points: right above first.
 */
package se.strukturvy.render.label;
