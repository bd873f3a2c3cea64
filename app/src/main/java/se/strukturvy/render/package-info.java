/**
 * A snapshot into pixels, without a toolkit: the same code serves window, wall, picture files and
 * tests.
 */
package se.strukturvy.render;
