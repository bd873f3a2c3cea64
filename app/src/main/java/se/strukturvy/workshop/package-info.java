/** Scenes, agenda and the wall: what a workshop calls up and shows. */
package se.strukturvy.workshop;
