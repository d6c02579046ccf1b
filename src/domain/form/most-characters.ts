import { type FormContent, questionsOf } from './form.ts';
import type { Question } from './question.ts';

/** Enough for an address, a telephone number or the options of a list, where a question says nothing of its own. */
const charactersOfOtherKinds = 500;

/** The most characters that an answer to `question` may have. */
export function mostCharacters(question: Question): number {
  return 'maxCharacters' in question ? question.maxCharacters : charactersOfOtherKinds;
}

/**
 * How long an answer may be as it arrives (UTF-16 units), before it is cleaned: what is typed has spaces, line ends and marks that cleaning
 * takes away. Nothing is done with what is longer.
 */
export function mostUnits(question: Question): number {
  return 12 * mostCharacters(question) + 1_000;
}

/**
 * The most bytes of a form's post. No form within its limits is larger: a character has three code points at most (`isLongerThan`), each of which
 * is 12 bytes in a form post and in JSON.
 */
export function mostBytes(content: FormContent): number {
  return questionsOf(content).reduce((sum, question) => sum + 36 * mostCharacters(question), 16 * 1024);
}
