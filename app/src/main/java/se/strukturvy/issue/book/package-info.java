/** The issue book: the only way to change issues and records, and how two books become one. */
package se.strukturvy.issue.book;
