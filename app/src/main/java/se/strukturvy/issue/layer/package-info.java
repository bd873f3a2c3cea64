/** Issues as layers of a map: symbols, titles, and many drawn as one. */
package se.strukturvy.issue.layer;
