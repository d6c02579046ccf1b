import { componentNames } from '../../src/domain/page/component-names.ts';
import type { TextCheck } from './check.ts';

const tag = /<\/?([A-Z]\w*)/g;
const known: readonly string[] = componentNames;

/** A misspelled component would stop the build, with words that help nobody who writes. */
export const ensureComponentsExist: TextCheck = {
  name: 'Ensure every component in a text exists',
  problemsIn: (texts) =>
    [...texts]
      .filter(([file]) => file.endsWith('.mdx'))
      .flatMap(([file, text]) => {
        const unknown = [...text.matchAll(tag)].map(([, name = '']) => name).filter((name) => !known.includes(name));
        return [...new Set(unknown)].map((name) => ({
          file,
          path: ['body'],
          message: `There is no component <${name}>. Use one of ${known.join(', ')}.`,
        }));
      }),
};
