import { allQuestionsOf } from '../../src/domain/form/form.ts';
import { replyQuestionName } from '../../src/domain/form/question.ts';
import type { Check } from './check.ts';

/** The receipt needs an address. */
export const ensureFormsAskForEmail: Check = {
  name: 'Ensure every form asks for the e-mail address that its receipt goes to',
  problemsIn: ({ forms }) =>
    Object.values(forms).flatMap(({ name, content }) => {
      const question = allQuestionsOf(content).find((candidate) => candidate.name === replyQuestionName);
      if (question?.retired) {
        return [`the ${name} form no longer asks for “${replyQuestionName}”, and the receipt needs it. Take its “retired” out.`];
      }
      return question?.kind === 'e-mail' && question.required && question.visibility === 'private'
        ? []
        : [`the ${name} form needs a required, private question of the kind “e-mail” named “${replyQuestionName}”.`];
    }),
};
