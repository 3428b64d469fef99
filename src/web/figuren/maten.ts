// The sizes that all figures share, in points: 16 to the root letter, so that a larger letter makes a larger figure.

/** Letter of names and of what stands beneath them. */
export const letter = 15;
export const regel = 19;
/** Room between parts. */
export const wit = 10;
/** From this width on, parts stand beside each other instead of beneath. */
export const ruim = 560;
