/** The expressions of QGIS, read into trees and written as ECQL as far as ECQL goes. */
package se.strukturvy.style.qgis;
