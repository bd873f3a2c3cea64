/** Issues as files for others: GeoPackage, GeoJSON, CSV, XLSX. What is private stays out. */
package se.strukturvy.issue.export;
