/**
 * Structure images and the regional development strategy (RUS) as things people can switch, read
 * and find on the map.
 */
package se.strukturvy.structure;
