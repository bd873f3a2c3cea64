/** The lists that people edit, kept as records of the book: themes, filters, forums. */
package se.strukturvy.issue.lists;
