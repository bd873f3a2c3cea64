/** What can be done, once for menu, toolbar and keys. */
package se.strukturvy.ui.action;
