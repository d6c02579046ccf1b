// The colors that text is set in keep their contrast in both schemes (WCAG 2.2, 1.4.3 and 1.4.11), computed from the tokens themselves.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const tokens = await readFile(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const schemes = ['light', 'dark'] as const;

/** Red, green and blue of a token, 0 to 255. */
function color(name: string, scheme: (typeof schemes)[number]): readonly number[] {
  const value = new RegExp(`--${name}: (?:light-dark\\((#\\w+), (#\\w+)\\)|(#\\w+))`).exec(tokens);
  const hex = (scheme === 'light' ? value?.[1] : value?.[2]) ?? value?.[3];
  if (!hex) throw new Error(`there is no color --${name}`);
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: (typeof schemes)[number]): number {
  const [light = 0, dark = 0] = [luminance(color(one, scheme)), luminance(color(other, scheme))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs: readonly [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['quiet', 'paper', 7],
  ['quiet', 'card', 6],
  ['link', 'paper', 4.5],
  ['link', 'card', 4.5],
  ['error', 'paper', 4.5],
  ['error', 'card', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-cover', 'cover', 7],
  ['edge', 'paper', 3],
  ['edge', 'card', 3],
  ['focus', 'paper', 3],
  ['focus', 'card', 3],
];

test.each(schemes.flatMap((scheme) => pairs.map(([one, other, least]) => ({ scheme, one, other, least }))))(
  '$scheme: $one on $other has at least $least to 1',
  ({ scheme, one, other, least }) => {
    expect(contrast(one, other, scheme)).toBeGreaterThanOrEqual(least);
  },
);
