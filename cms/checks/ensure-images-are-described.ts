import { alternativeFault } from '../images/alternative-fault.ts';
import { imagesOf } from '../images/images-of.ts';
import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import type { TextCheck } from './check.ts';

/** Who cannot see a picture is told what it shows (WCAG 1.1.1). */
export const ensureImagesAreDescribed: TextCheck = {
  name: 'Ensure every picture in a text is described in words',
  problemsIn: (texts) =>
    [...bodiesAsHtml(texts)].flatMap(([file, html]) =>
      imagesOf(html).flatMap(({ source, alternative }) => {
        const fault = alternativeFault(alternative);
        return fault === undefined ? [] : [{ file, path: ['body'], message: `The picture ${source} ${fault}.` }];
      }),
    ),
};
