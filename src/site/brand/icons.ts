import type { IconShape } from './icon.ts';

/** An icon as a picture of dots. */
export interface Icon {
  /** Its file's name, without `.png`. */
  readonly name: string;
  /** Its width and height in dots. */
  readonly pixels: number;
  readonly shape: IconShape;
  /** What the manifest says it is for; left out where the manifest does not name it. */
  readonly purpose?: 'any' | 'maskable';
}

/** The icon that is drawn anew at every size. */
export const vectorShape: IconShape = { isRounded: true, markShare: 1 };

/** Icons for systems that take no SVG. */
export const icons: readonly Icon[] = [
  { name: 'apple-touch-icon', pixels: 180, shape: { isRounded: false, markShare: 0.78 } },
  { name: 'icon-192', pixels: 192, shape: { isRounded: true, markShare: 0.86 }, purpose: 'any' },
  { name: 'icon-512', pixels: 512, shape: { isRounded: true, markShare: 0.86 }, purpose: 'any' },
  { name: 'icon-maskable-512', pixels: 512, shape: { isRounded: false, markShare: 0.62 }, purpose: 'maskable' },
];
