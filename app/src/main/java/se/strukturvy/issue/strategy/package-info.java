/**
 * What people say of the strategy and the structure images in their municipality: application
 * cards, where it is hard to apply, and whether an image is recognised. Kept in the issue file as
 * records.
 */
package se.strukturvy.issue.strategy;
