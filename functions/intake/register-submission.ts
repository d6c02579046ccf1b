// From checked answers to a submission that the Registry has stored, for the page and for JSON.
import { takingCycle } from '../../src/domain/cycle/applicants.ts';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { currentCycle, type Moment } from '../../src/domain/cycle/phase.ts';
import { promise } from '../../src/domain/cycle/sentences.ts';
import type { Answers } from '../../src/domain/form/answer.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import { replyQuestionName } from '../../src/domain/form/question.ts';
import type { RawAnswers } from '../../src/domain/form/read-answers.ts';
import { splitAnswers } from '../../src/domain/form/split-answers.ts';
import { callObject } from '../call-object.ts';
import { type Environment, registryOf } from '../environment.ts';
import { peopleOf } from '../person/people.ts';
import type { Acknowledgement, NewSubmission, StoreResult } from '../registry/store-submission.ts';
import type { Settings } from '../settings.ts';
import { fingerprintsOf } from '../signing/fingerprint.ts';
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
 * Stores who sent a submission in its Person, then the rest in the Registry. A Person whose submission never arrives there deletes itself.
 * @throws where one of them cannot be reached in two tries; nothing may be acknowledged then
 */
export async function registerSubmission(
  environment: Environment,
  settings: Settings,
  input: SubmissionInput,
): Promise<StoreResult> {
  const { cycle, network, answers, ...rest } = input;
  const { committee, personal } = splitAnswers(input.form.content, answers);
  const fingerprints = await fingerprintsOf(answers, settings.signingSecrets);
  const submission: NewSubmission = {
    ...rest,
    committeeAnswers: committee,
    fingerprints,
    cycle: cycle && { code: cycle.code, title: cycle.title, promise: promise(cycle) },
    sender: await senderOf(String(answers[replyQuestionName]), network, settings.signingSecret),
    tokenHash: await hashOfToken(await statusTokenOf(input.id, settings.signingSecret)),
  };
  // Where no cycle takes it, it can only be a repeat: nothing new is stored.
  if (cycle) await peopleOf(environment).put(input.id, fingerprints[0], personal);
  return await callObject<StoreResult>(async () => registryOf(environment).storeSubmission(submission));
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
