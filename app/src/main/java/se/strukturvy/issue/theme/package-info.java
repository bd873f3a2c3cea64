/** What issues are about: themes with a colour, a symbol and a letter. */
package se.strukturvy.issue.theme;
