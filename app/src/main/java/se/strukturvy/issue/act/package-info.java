/** What a session did in one go, and how it is taken back. */
package se.strukturvy.issue.act;
