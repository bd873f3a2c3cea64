/** Small pictures of symbols, drawn by the map's own renderer. */
package se.strukturvy.ui.symbol;
