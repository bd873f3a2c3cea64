/** Pages, sheets and pictures: the map as a file that leaves the program. */
package se.strukturvy.report;
