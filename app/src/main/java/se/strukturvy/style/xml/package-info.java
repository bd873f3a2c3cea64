/** XML from strangers, read into trees: no DTD, no entities, no end without a limit. */
package se.strukturvy.style.xml;
