/**
 * Annotations: an issue as a value, what can be changed of it, and how it is read out of its
 * events.
 */
package se.strukturvy.issue;
