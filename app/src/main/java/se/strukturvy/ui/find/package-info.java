/** One search over all that has a name: images, directions, features, municipalities, issues. */
package se.strukturvy.ui.find;
