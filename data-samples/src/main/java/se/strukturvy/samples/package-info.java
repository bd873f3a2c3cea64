/**
 * The sample county: a schematic Örebro county made from small tables of places, corridors and
 * nodes. {@link se.strukturvy.samples.SampleCounty} writes it all.
 */
package se.strukturvy.samples;
