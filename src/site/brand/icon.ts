import { brandColors, markShapes, markSize } from './mark.ts';

/** How an icon is cut. */
export interface IconShape {
  /** Whether its corners are round; a system that cuts icons itself wants the whole square. */
  readonly isRounded: boolean;
  /** The part of the icon's width that the mark takes, from 0 to 1. A maskable icon keeps to the middle 80 % of it. */
  readonly markShare: number;
}

/** The mark on paper, as SVG. */
export function iconSvg({ isRounded, markShare }: IconShape): string {
  const side = markSize / markShare;
  const edge = (side - markSize) / 2;
  const box = [-edge, -edge, side, side].map((length) => Number(length.toFixed(2)));
  const [x, y, width] = box;
  const corner = isRounded ? ` rx="${Number((side * 0.18).toFixed(2))}"` : '';
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${width}"${corner} fill="${brandColors.paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">${ground}${markShapes(brandColors.spruce)}</svg>\n`;
}
