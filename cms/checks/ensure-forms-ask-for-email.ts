import type { FormContent } from '../../src/domain/form/form.ts';
import { replyQuestionName } from '../../src/domain/form/question.ts';
import { questionsWithPaths } from '../entries/question-paths.ts';
import type { EntryCheck } from './check.ts';

/** The receipt needs an address. */
export const ensureFormsAskForEmail: EntryCheck<FormContent> = {
  name: 'Ensure every form asks for the e-mail address that its receipt goes to',
  problemsWithin: (content) => {
    const { question, path = [] } = questionsWithPaths(content).find((found) => found.question.name === replyQuestionName) ?? {};
    if (question?.retired) {
      const message = 'The receipt goes to this address, and nobody is asked for it any more. Switch “No longer asked” off.';
      return [{ path: [...path, 'retired'], message }];
    }
    if (question?.kind === 'e-mail' && question.required && question.visibility === 'private') return [];
    const message =
      'Nobody could be sent a receipt. Ask a question of the kind “Email address” with the permanent name ' +
      `“${replyQuestionName}”, which has to be answered and stays private.`;
    return [{ message }];
  },
};
