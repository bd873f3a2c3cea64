/**
 * Whom an issue concerns: the municipalities that its place meets, as computed and as corrected by
 * hand.
 */
package se.strukturvy.issue.concern;
