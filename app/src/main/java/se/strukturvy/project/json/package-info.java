/**
 * Between the parts of a project and JSON: styles, layers, images, directions and scenes in a short
 * form that people read and compare.
 */
package se.strukturvy.project.json;
