/** What the window's actions do with files and issues, in the background. */
package se.strukturvy.ui.desk;
