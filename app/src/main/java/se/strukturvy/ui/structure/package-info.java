/** The switch of structure images and the tree of the regional development strategy (RUS). */
package se.strukturvy.ui.structure;
