import { findingsOfTexts } from '../markdown/faults-of-texts.ts';
import type { TextCheck } from './check.ts';

/**
 * The site's processor makes JavaScript of what looks like it, and runs it wherever the pages are built; what it cannot read stops the build.
 * The build asks once more, with that processor itself (src/integrations/refuse-code.ts).
 */
export const ensureTextsHoldNoCode: TextCheck = {
  name: 'Ensure texts can be read, and hold no code',
  problemsIn: (texts) => findingsOfTexts(texts, ['unreadable', 'code']),
};
