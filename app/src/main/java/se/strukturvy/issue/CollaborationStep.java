package se.strukturvy.issue;

/**
 * Where one organisation stands on the ladder of samverkan in an issue: 1 Öppenhet, 2 Informera, 3
 * Lyssna, 4 Diskutera, 5 Konsultera, 6 Ge &amp; ta, 7 Samarbeta, 8 Samskapa.
 *
 * @param organisation which one
 * @param wanted the step it wishes, 1 to 8; 0 when not said
 * @param actual the step it is on, 1 to 8; 0 when not said
 */
public record CollaborationStep(String organisation, int wanted, int actual) {}
