import { Resvg } from '@resvg/resvg-js';

/** The picture that an SVG without text describes, `width` dots wide. */
export function drawPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return Uint8Array.from(image.render().asPng());
}
