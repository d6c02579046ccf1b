import { questionsOf } from '../../src/domain/form/form.ts';
import type { Check } from './check.ts';

const contactKinds: readonly string[] = ['e-mail', 'telephone'];

/** What names or reaches a person never goes to GitHub, which keeps every edit and mails every comment. */
export const ensurePersonalAnswersStayPrivate: Check = {
  name: 'Ensure names, e-mail addresses and telephone numbers are private',
  problemsIn: ({ forms }) =>
    Object.values(forms).flatMap(({ name: form, content }) =>
      questionsOf(content)
        .filter((question) => question.visibility === 'committee')
        .filter(
          (question) => contactKinds.includes(question.kind) || ('autocomplete' in question && question.autocomplete === 'name'),
        )
        .map(({ name }) => `the question “${name}” of the ${form} form is shown to the committee. Set its visibility to private.`),
    ),
};
