/** Reads QML, the style files of QGIS 2 and 3. */
package se.strukturvy.style.qml;
