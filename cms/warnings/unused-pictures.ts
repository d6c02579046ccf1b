import { type ContentTexts, mediaFolder } from '../content-files.ts';
import { imagesOf, mediaFileOf } from '../images/images-of.ts';
import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import type { Warning } from './warning.ts';

/** Pictures that no text shows. A file that a field names, such as a poster, counts as shown. */
export const unusedPictures: Warning = {
  name: 'Which uploaded pictures does no text show?',
  warningsIn: ({ texts, media }) => {
    const inBodies = new Set([...bodiesAsHtml(texts).values()].flatMap(imagesOf).map(({ source }) => mediaFileOf(source)));
    return [...media.keys()]
      .filter((name) => !inBodies.has(name) && !isNamedInAField(name, texts))
      .map((name) => ({
        file: `${mediaFolder}/${name}`,
        message: 'No text shows this picture. Use it, or remove it from the uploaded pictures.',
      }));
  },
};

function isNamedInAField(name: string, texts: ContentTexts): boolean {
  return [...texts].some(([file, text]) => file.endsWith('.yml') && text.includes(`${mediaFolder}/${name}`));
}
