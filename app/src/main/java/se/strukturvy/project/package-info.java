/**
 * The project file: layers, structure images, directions and scenes in one JSON text that people
 * may read and compare.
 */
package se.strukturvy.project;
