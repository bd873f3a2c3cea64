/**
 * What is shown, and from where: projects, layers, viewports and the frozen snapshots that are
 * drawn.
 */
package se.strukturvy.map;
