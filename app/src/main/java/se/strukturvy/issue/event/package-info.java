/** What was said, event by event, and what holds now of each field of an issue or a record. */
package se.strukturvy.issue.event;
