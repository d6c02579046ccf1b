import { type FormContent, questionsOf } from '../../src/domain/form/form.ts';
import type { EntryCheck } from './check.ts';

/** A cycle takes what its forms ask. One whose every answer is private would give the committee an empty issue. */
export const ensureFormsAskTheCommitteesQuestions: EntryCheck<FormContent> = {
  name: 'Ensure every form asks something that the committee can read',
  problemsWithin: (content) =>
    questionsOf(content).some(({ visibility, required }) => visibility === 'committee' && required)
      ? []
      : [
          {
            message:
              'No question of this form both has to be answered and is shown to the committee, so that it would have nothing to ' +
              'read. Add one, or let “The committee” read the answer to one.',
          },
        ],
};
