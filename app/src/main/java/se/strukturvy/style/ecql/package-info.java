/** The part of ECQL that styles are written in: pieces of it, its tree, and what excludes what. */
package se.strukturvy.style.ecql;
