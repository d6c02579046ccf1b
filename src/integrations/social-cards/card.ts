// The picture that other sites show for a link to one of our pages: its title, and a book’s spine at its side.
import { brandColors, markShapes, markSize } from '../../site/brand/mark.ts';
import { socialImageSize } from '../../site/head/social-image.ts';

/** What a card says. */
export interface Card {
  /** The page’s title. */
  readonly title: string;
  /** The program’s name. */
  readonly program: string;
}

/** An element as satori takes it. */
export interface CardElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const { spruce, paper, marigold, tomato, sky } = brandColors;

/** The card as elements; the title is as large as its length allows. */
export function cardElements({ title, program }: Card): CardElement {
  return box({ ...socialImageSize, background: spruce, color: paper, fontFamily: 'Source Serif 4' }, [
    spine(),
    box({ flexDirection: 'column', justifyContent: 'space-between', flexGrow: 1, padding: '64px 72px 56px 72px' }, [
      box({ fontSize: 36, color: sky }, title === program ? '' : program),
      box({ fontSize: titlePixels(title), fontWeight: 600, lineHeight: 1.12, maxWidth: 960, textWrap: 'balance' }, title),
      box({ justifyContent: 'flex-end' }, [mark()]),
    ]),
  ]);
}

function titlePixels(title: string): number {
  if (title.length <= 28) return 96;
  return title.length <= 60 ? 76 : 58;
}

function spine(): CardElement {
  const band = (color: string, height: number) => box({ width: 44, height, background: color }, '');
  return box({ flexDirection: 'column', justifyContent: 'space-between', width: 44, padding: '72px 0', background: marigold }, [
    box({ flexDirection: 'column' }, [band(spruce, 10), band(marigold, 10), band(spruce, 10)]),
    band(tomato, 30),
  ]);
}

function mark(): CardElement {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markSize} ${markSize}">${markShapes(sky)}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'img', props: { src, width: 132, height: 132 } };
}

function box(style: Readonly<Record<string, unknown>>, children: string | readonly CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
