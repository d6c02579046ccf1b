// The program's mark: a tall book, a small one that leans on it, and the bookends that hold both. Drawn by hand, a little uneven.

/** Its colors. The pages have their own (src/styles/tokens.css): a mark looks the same by day and by night. */
export const brandColors = {
  spruce: '#12403a',
  paper: '#fffaf0',
  marigold: '#f2b632',
  tomato: '#c8452f',
  sky: '#bfe0e2',
} as const;

/** The mark's own square, 64 by 64. */
export const markSize = 64;

/**
 * The shapes of the mark, without a ground.
 * @param tall the color of the tall book, which has to stand out from the ground
 */
export function markShapes(tall: string): string {
  const { marigold, tomato, sky, spruce } = brandColors;
  const band = tall === sky ? spruce : sky;
  return [
    `<path fill="${tall}" d="M14.8 51.2 14.3 10q0-1.7 1.7-1.8l12-.2q1.7 0 1.7 1.7l.5 41.5Z"/>`,
    `<path fill="${band}" d="m14.4 17.4 15.4-.3v4.2l-15.4.3ZM14.7 39.9l15.4-.2v3l-15.4.2Z"/>`,
    `<path fill="${marigold}" d="M37.5 51.2 31.1 26.4q-.4-1.6 1.2-2l7.3-1.8q1.6-.4 2 1.2l7.1 27.4Z"/>`,
    `<path fill="${spruce}" d="m32.6 32.2 10.5-2.6.8 3.1-10.5 2.6Z"/>`,
    `<path fill="${tomato}" d="m6 56.3.5-27q.2-3.8 3.7-3.7l2 .1.3 25.3 18.5-.3v5.4Z"/>`,
    `<path fill="${tomato}" d="m58 56.4-.6-26.9q-.1-3.7-3.7-3.7l-2.1.1-.1 25.1-16.9-.2v5.5Z"/>`,
  ].join('');
}
