import { answersAsText } from '../../src/domain/form/answers-as-text.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import { type RawAnswers, readAnswers } from '../../src/domain/form/read-answers.ts';
import { submissionById } from './submissions.ts';

/**
 * The submission with this id, where what arrived is the same again. It is read by the form as it was when it was stored: the form of
 * today may ask for something else.
 */
export function repeatOf(
  sql: SqlStorage,
  id: string,
  form: FormName,
  raw: RawAnswers,
): { readonly id: string; readonly reference: string } | undefined {
  const stored = submissionById(sql, id);
  if (stored?.form !== form) return undefined;
  const reading = readAnswers(stored, raw);
  const isSame = reading.ok && answersAsText(reading.answers) === answersAsText(stored.answers);
  return isSame ? { id, reference: stored.reference } : undefined;
}
