import { answersAsText } from '../../src/domain/form/answers-as-text.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import { type RawAnswers, readAnswers } from '../../src/domain/form/read-answers.ts';
import { findSubmissionById } from './find-submission.ts';
import type { Acknowledgement } from './store-submission.ts';

/**
 * The submission with this id, where the same answers arrive again. They are read by the version of the form that is stored with it, since
 * the form may have changed.
 */
export function findRepeat(sql: SqlStorage, id: string, form: FormName, raw: RawAnswers): Acknowledgement | undefined {
  const stored = findSubmissionById(sql, id);
  if (stored?.form !== form) return undefined;
  const reading = readAnswers(stored, raw);
  const isSame = reading.ok && answersAsText(reading.answers) === answersAsText(stored.answers);
  return isSame ? { id, reference: stored.reference, tokenHash: stored.tokenHash } : undefined;
}
