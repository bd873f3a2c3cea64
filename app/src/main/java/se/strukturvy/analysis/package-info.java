/** Spatial questions answered: whom a place concerns. */
package se.strukturvy.analysis;
