/** The issue file: a GeoPackage that keeps issues as events. Its tables: docs/issue-file.md. */
package se.strukturvy.issue.sqlite;
