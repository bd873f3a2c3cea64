/** The lists that people edit, kept as records of the book: themes and saved filters. */
package se.strukturvy.issue.lists;
