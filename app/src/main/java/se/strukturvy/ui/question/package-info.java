/**
 * Questions that people must answer before a file can be read right: how its text is encoded, where
 * on Earth it lies, how its table is laid out. Each shows beforehand what an answer leads to.
 */
package se.strukturvy.ui.question;
