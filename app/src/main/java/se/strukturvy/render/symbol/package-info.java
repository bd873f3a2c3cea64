/**
 * Symbols: how symbolizers draw the shapes of features into a band of pixels.
 *
 * <p>A symbolizer is first compiled for a scale ({@link
 * se.strukturvy.render.symbol.SymbolCompiler}) and then draws feature by feature.
 */
package se.strukturvy.render.symbol;
