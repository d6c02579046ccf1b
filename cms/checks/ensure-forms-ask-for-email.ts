import { questionsOf } from '../../src/domain/form/form.ts';
import { replyQuestionName } from '../../src/domain/form/question.ts';
import { formFile } from '../entries/question-paths.ts';
import type { Check } from './check.ts';

/** The receipt needs an address. */
export const ensureFormsAskForEmail: Check = {
  name: 'Ensure every form asks for the e-mail address that its receipt goes to',
  problemsIn: ({ forms }) =>
    Object.values(forms).flatMap(({ name, content }) => {
      const question = questionsOf(content).find((candidate) => candidate.name === replyQuestionName);
      return question?.kind === 'e-mail' && question.required && question.visibility === 'private'
        ? []
        : [
            {
              file: formFile(name),
              message:
                'Nobody could be sent a receipt. Ask a question of the kind “e-mail” with the name ' +
                `“${replyQuestionName}”, required and private.`,
            },
          ];
    }),
};
