import type { FormContent } from '../../src/domain/form/form.ts';
import { kindOf } from '../../src/domain/form/question.ts';
import { questionsWithPaths } from '../entries/question-paths.ts';
import type { EntryCheck } from './check.ts';

/** What names or reaches a person never goes to GitHub, which keeps every edit and mails every comment. */
export const ensurePersonalAnswersStayPrivate: EntryCheck<FormContent> = {
  name: 'Ensure names, e-mail addresses and telephone numbers are private',
  problemsWithin: (content) =>
    questionsWithPaths(content)
      .filter(({ question }) => !question.retired && question.visibility === 'committee')
      .filter(({ question }) => kindOf(question).isContact || ('autocomplete' in question && question.autocomplete === 'name'))
      .map(({ question, path }) => ({
        path: [...path, 'visibility'],
        message: `Answers to “${question.label}” would be shown to the committee. Set this to “Private”.`,
      })),
};
