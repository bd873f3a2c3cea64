/** The formats that this program opens, put together. */
package se.strukturvy.source.standard;
