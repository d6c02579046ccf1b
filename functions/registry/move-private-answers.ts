// Moves what an earlier release stored here of who somebody is into its Person (content/decisions/0039-…), a few submissions at a time.
import type { Answers } from '../../src/domain/form/answer.ts';
import type { FormContent } from '../../src/domain/form/form.ts';
import { replyQuestionName } from '../../src/domain/form/question.ts';
import { splitAnswers } from '../../src/domain/form/split-answers.ts';
import { mailboxHash } from '../intake/sender.ts';
import type { People } from '../person/people.ts';
import { fingerprintsOf } from '../signing/fingerprint.ts';

const batchSize = 20;

/** Whether some submissions are still to be moved. */
export function hasUnmoved(sql: SqlStorage): boolean {
  return sql.exec('SELECT 1 FROM submissions WHERE has_person = 0 LIMIT 1').toArray().length > 0;
}

/**
 * Moves some. Each is stored in its Person before the Registry lets go of it, so that it may end anywhere.
 * @param secrets the signing secret, and the one before it
 * @throws where a Person cannot be reached; the others are moved all the same
 */
export async function movePrivateAnswers(sql: SqlStorage, people: People, secrets: readonly string[]): Promise<void> {
  const rows = sql.exec<Row>(
    `SELECT submissions.id, content, answers FROM submissions JOIN forms ON forms.version = submissions.form_version
     WHERE has_person = 0 LIMIT ?`,
    batchSize,
  );
  const moves = await Promise.allSettled(rows.toArray().map((row) => move(sql, people, secrets, row)));
  const failed = moves.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

type Row = Record<'id' | 'content' | 'answers', string>;

async function move(sql: SqlStorage, people: People, secrets: readonly string[], { id, ...row }: Row): Promise<void> {
  const answers = JSON.parse(row.answers) as Answers;
  const { committee, personal } = splitAnswers(JSON.parse(row.content) as FormContent, answers);
  const [fingerprint] = await fingerprintsOf(answers, secrets);
  const mailbox = await mailboxHash(String(answers[replyQuestionName]), secrets[0] ?? '');
  await people.adopt(id, fingerprint, personal);
  sql.exec(
    'UPDATE submissions SET answers = ?, fingerprint = ?, mailbox = ?, has_person = 1 WHERE id = ?',
    JSON.stringify(committee),
    fingerprint,
    mailbox,
    id,
  );
}
