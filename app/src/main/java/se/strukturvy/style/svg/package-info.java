/** Drawings of SVG 1.1 (Second Edition) as markers: path data, and simple files. */
package se.strukturvy.style.svg;
