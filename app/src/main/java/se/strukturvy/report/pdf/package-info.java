/** Pages of PDF: maps and cards as vectors, at their true size on paper. */
package se.strukturvy.report.pdf;
