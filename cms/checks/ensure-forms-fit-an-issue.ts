import { type FormContent, questionsOf } from '../../src/domain/form/form.ts';
import type { EntryCheck } from './check.ts';

/** Typed characters over a whole form: within an issue’s 65,536 characters, with what Markdown needs. */
const maxTypedCharacters = 20_000;

/** The longest possible answers fit in one request and in one issue. */
export const ensureFormsFitAnIssue: EntryCheck<FormContent> = {
  name: 'Ensure the longest answers of a form fit in one issue',
  problemsWithin: (content) => {
    const total = questionsOf(content).reduce(
      (sum, question) => sum + ('maxCharacters' in question ? question.maxCharacters : 0),
      0,
    );
    const message = `The longest answers have ${total} characters in all. Lower some limits until they add up to ${maxTypedCharacters}.`;
    return total > maxTypedCharacters ? [{ message }] : [];
  },
};
