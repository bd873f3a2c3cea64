/** Files for others: each is there whole, or not at all, and what hinders it is said plainly. */
package se.strukturvy.source.writing;
