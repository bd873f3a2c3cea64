/**
 * What readers of all style formats share: the result, the notes on what was not understood, and
 * rules that overlap told apart.
 */
package se.strukturvy.style.reading;
