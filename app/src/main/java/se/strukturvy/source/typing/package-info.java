/** What the values of a field are, for files that do not say. */
package se.strukturvy.source.typing;
