package se.strukturvy.render.symbol;

/**
 * The kept masks of a chunk, moved to where it lies in a picture.
 *
 * @param masks of the chunk
 * @param right how far from where it lay in the first picture, pixels
 * @param down how far below
 */
public record ShiftedMasks(ChunkMasks masks, int right, int down) {}
