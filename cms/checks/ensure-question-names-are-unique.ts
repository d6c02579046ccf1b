import { allQuestionsOf } from '../../src/domain/form/form.ts';
import type { Check } from './check.ts';

/** Answers are stored by name: two questions with one name would overwrite each other, also where one is retired. */
export const ensureQuestionNamesAreUnique: Check = {
  name: 'Ensure no two questions of a form share a name',
  problemsIn: ({ forms }) =>
    Object.values(forms).flatMap(({ name, content }) => {
      const names = allQuestionsOf(content).map((question) => question.name);
      return names
        .filter((candidate, index) => names.indexOf(candidate) !== index)
        .map((double) => `the ${name} form has two questions named “${double}”. Rename the newer one.`);
    }),
};
