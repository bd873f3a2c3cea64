/** How issues are found and counted: words as Swedes expect them, criteria, and what is similar. */
package se.strukturvy.issue.search;
