/** Making styles of data: values into classes, classes into colours and rules. */
package se.strukturvy.style.classify;
