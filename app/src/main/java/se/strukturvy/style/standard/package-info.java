/** All the style formats that the program reads, behind one door. */
package se.strukturvy.style.standard;
