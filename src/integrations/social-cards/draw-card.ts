import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import { drawPng } from '../../site/brand/draw-png.ts';
import { socialImageSize } from '../../site/head/social-image.ts';
import type { CardElement } from './card.ts';

const weights = [400, 600] as const;
const fontFile = (weight: number) =>
  fileURLToPath(import.meta.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`));
const fonts = Promise.all(
  weights.map(async (weight) => ({
    name: 'Source Serif 4',
    weight,
    style: 'normal' as const,
    data: await readFile(fontFile(weight)),
  })),
);

/** Draws a card: satori turns its letters into shapes, resvg turns shapes into dots. */
export async function drawCard(elements: CardElement): Promise<Uint8Array> {
  // satori asks for React’s type and takes any element of this shape.
  const svg = await satori(elements as unknown as Parameters<typeof satori>[0], { ...socialImageSize, fonts: await fonts });
  return drawPng(svg, socialImageSize.width);
}
