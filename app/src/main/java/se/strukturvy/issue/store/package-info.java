/** Where events are kept; what the book asks of a store. */
package se.strukturvy.issue.store;
