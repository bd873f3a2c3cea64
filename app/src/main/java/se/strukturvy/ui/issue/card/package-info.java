/** An issue in full, each field to be changed where it stands. */
package se.strukturvy.ui.issue.card;
