import { findingsOfTexts } from '../markdown/faults-of-texts.ts';
import type { TextCheck } from './check.ts';

/** A misspelled component would stop the build, and one without its choice the page, with words that help nobody who writes. */
export const ensureComponentsExist: TextCheck = {
  name: 'Ensure every component in a text exists, and says which one',
  problemsIn: (texts) => findingsOfTexts(texts, ['component']),
};
