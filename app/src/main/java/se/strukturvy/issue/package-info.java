/**
 * Annotations and their rules: issues as events that are never lost, and the book that guards them.
 */
package se.strukturvy.issue;
