import type { Media } from '../content-files.ts';
import { imagesOf, mediaFileOf } from '../images/images-of.ts';
import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import type { TextCheck } from './check.ts';

/** A picture in a text is one of our own files. One from elsewhere would not be shown: the site’s security policy refuses it. */
export const ensureImagesExist: TextCheck = {
  name: 'Ensure every picture in a text is among the uploaded pictures',
  problemsIn: (texts, media) =>
    [...bodiesAsHtml(texts)].flatMap(([file, html]) =>
      imagesOf(html).flatMap(({ source }) => {
        const problem = problemWith(source, media);
        return problem === undefined ? [] : [{ file, path: ['body'], message: problem }];
      }),
    ),
};

function problemWith(source: string, media: Media): string | undefined {
  if (source === '') return 'A picture names no file. Choose one, or remove the picture.';
  const name = mediaFileOf(source);
  if (name === undefined) {
    return `The picture ${source} is not one of the uploaded pictures, and would not be shown. Upload it, and choose it from there.`;
  }
  if (media.has(name)) return undefined;
  const alike = [...media.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
  return alike
    ? `There is no picture ${name}. There is ${alike}: capital letters count, so write its name in the same way.`
    : `There is no picture ${name}. Upload it, or choose another one.`;
}
