import type { FormName } from '../../src/domain/form/form-traits.ts';
import { type RawAnswers, readAnswers } from '../../src/domain/form/read-answers.ts';
import { fingerprintsOf } from '../signing/fingerprint.ts';
import { findSubmissionById } from './find-submission.ts';
import type { Acknowledgement } from './store-submission.ts';

/**
 * The submission with this id, where the same answers arrive again. They are read by the version of the form that is stored with it, since
 * the form may have changed.
 *
 * @param secrets the signing secret, and the one before it
 */
export async function findRepeat(
  sql: SqlStorage,
  id: string,
  form: FormName,
  raw: RawAnswers,
  secrets: readonly string[],
): Promise<Acknowledgement | undefined> {
  const stored = findSubmissionById(sql, id);
  if (stored?.form !== form) return undefined;
  const reading = readAnswers(stored, raw);
  const isSame = reading.ok && (await fingerprintsOf(reading.answers, secrets)).includes(stored.fingerprint);
  const { reference, tokenHash, linkVersion } = stored;
  return isSame ? { id, reference, tokenHash, linkVersion } : undefined;
}
