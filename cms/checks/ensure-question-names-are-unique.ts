import type { FormContent } from '../../src/domain/form/form.ts';
import { questionsWithPaths } from '../entries/question-paths.ts';
import type { EntryCheck } from './check.ts';

/** Answers are stored by name: two questions with one name would overwrite each other, also where one is retired. */
export const ensureQuestionNamesAreUnique: EntryCheck<FormContent> = {
  name: 'Ensure no two questions of a form share a name',
  problemsWithin: (content) => {
    const questions = questionsWithPaths(content);
    const names = questions.map(({ question }) => question.name);
    return questions
      .filter(({ question }, index) => names.indexOf(question.name) !== index)
      .map(({ question, path }) => ({
        path: [...path, 'name'],
        message: `Another question of this form has the name “${question.name}” too. Rename the newer one.`,
      }));
  },
};
