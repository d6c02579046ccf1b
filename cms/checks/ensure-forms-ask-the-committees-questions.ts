import { questionsOf } from '../../src/domain/form/form.ts';
import { formFile } from '../entries/question-paths.ts';
import type { Check } from './check.ts';

/** A cycle takes what its forms ask. One whose every answer is private would give the committee an empty issue. */
export const ensureFormsAskTheCommitteesQuestions: Check = {
  name: 'Ensure every form asks something that the committee can read',
  problemsIn: ({ forms }) =>
    Object.values(forms).flatMap(({ name, content }) =>
      questionsOf(content).some(({ visibility, required }) => visibility === 'committee' && required)
        ? []
        : [
            {
              file: formFile(name),
              message:
                'No question of this form both has to be answered and is shown to the committee, so that it would have nothing to ' +
                'read. Add one, or let “The committee” read the answer to one.',
            },
          ],
    ),
};
