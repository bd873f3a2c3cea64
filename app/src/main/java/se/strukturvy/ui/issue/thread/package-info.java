/** What has been said about an issue: talk, history and conflicts. */
package se.strukturvy.ui.issue.thread;
