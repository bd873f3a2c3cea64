/** The styles that come with data: in files beside it, and in the file itself. */
package se.strukturvy.map.styles;
