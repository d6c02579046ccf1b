// From checked answers to a submission that the Registry has stored, for the page and for JSON.
import { takingCycle } from '../../src/domain/cycle/applicants.ts';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { currentCycle, type Moment } from '../../src/domain/cycle/phase.ts';
import { promise } from '../../src/domain/cycle/sentences.ts';
import type { Answers } from '../../src/domain/form/answer.ts';
import { answersAsText } from '../../src/domain/form/answers-as-text.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import { replyQuestionName } from '../../src/domain/form/question.ts';
import type { RawAnswers } from '../../src/domain/form/read-answers.ts';
import { type Environment, registryOf } from '../environment.ts';
import type { Acknowledgement, NewSubmission, StoreResult } from '../registry/store-submission.ts';
import type { Settings } from '../settings.ts';
import { sha256 } from '../signing/keyed-hash.ts';
import { hashOfToken, statusTokenOf } from '../signing/status-token.ts';
import { senderOf } from './sender.ts';

/** The cycle that takes this form at this moment; undefined where it is closed. */
export function acceptingCycle(form: Form, moment: Moment): Cycle | undefined {
  return formTraits[form.name].needsOpenCycle ? takingCycle(form.name, moment) : currentCycle(moment);
}

export interface SubmissionInput {
  readonly id: string;
  readonly form: Form;
  readonly answers: Answers;
  /** The cycle that takes it; undefined where the form is closed: an earlier submission with the same id is still found. */
  readonly cycle: Cycle | undefined;
  /** True from the page: the same answers sent twice (double click, Back) are one submission. */
  readonly dedupeByContent: boolean;
  readonly siteUrl: string;
  readonly receivedAt: string;
  /** Where it came from (`networkOf`). */
  readonly network: string | undefined;
}

/**
 * Stores a submission in the Registry.
 * @throws where the Registry cannot be reached in two tries; nothing may be acknowledged then
 */
export async function registerSubmission(
  environment: Environment,
  settings: Settings,
  input: SubmissionInput,
): Promise<StoreResult> {
  const { cycle, network, ...rest } = input;
  const address = String(input.answers[replyQuestionName]);
  const submission: NewSubmission = {
    ...rest,
    fingerprint: await sha256(answersAsText(input.answers)),
    cycle: cycle && { code: cycle.code, title: cycle.title, promise: promise(cycle) },
    sender: await senderOf(address, network, settings.signingSecret),
    tokenHash: await hashOfToken(await statusTokenOf(input.id, settings.signingSecret)),
  };
  try {
    return await registryOf(environment).storeSubmission(submission);
  } catch (error) {
    // The id makes it repeatable. A stub cannot be used again after an error (Cloudflare, “Error handling”).
    const isRetryable = error instanceof Error && 'retryable' in error && error.retryable === true && !('overloaded' in error);
    if (!isRetryable) throw error;
    return await registryOf(environment).storeSubmission(submission);
  }
}

/**
 * The submission with the same id and answers that was stored before the form changed: it is neither refused, because the form asks for
 * more by now, nor stored twice.
 */
export async function findRepeat(
  environment: Environment,
  { name }: Form,
  id: string | undefined,
  raw: RawAnswers,
): Promise<Acknowledgement | undefined> {
  return id === undefined ? undefined : await registryOf(environment).findRepeat(id, name, new Map(raw));
}
