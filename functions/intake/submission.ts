// From checked answers to a stored submission. The same steps serve the page and JSON.
import { takingCycle } from '../../src/domain/cycle/applicants.ts';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { currentCycle, type Moment } from '../../src/domain/cycle/phase.ts';
import { promise } from '../../src/domain/cycle/sentences.ts';
import type { Answers } from '../../src/domain/form/answer.ts';
import { answersAsText } from '../../src/domain/form/answers-as-text.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import type { RawAnswers } from '../../src/domain/form/read-answers.ts';
import { type Environment, registryOf } from '../environment.ts';
import type { Acceptance, NewSubmission } from '../registry/accept.ts';
import type { Settings } from '../settings.ts';
import { sha256 } from '../signing/keyed-hash.ts';
import { hashOfToken, statusTokenOf } from '../signing/status-token.ts';

/** The cycle that takes this form at this moment; undefined where it is closed. */
export function acceptingCycle(form: Form, moment: Moment): Cycle | undefined {
  return formTraits[form.name].needsOpenCycle ? takingCycle(form.name, moment) : currentCycle(moment);
}

/** What a submission consists of, besides its answers. */
export interface Intent {
  readonly id: string;
  readonly form: Form;
  readonly answers: Answers;
  /** The cycle that takes it; undefined where it is closed: an earlier submission under the same id is still found. */
  readonly cycle: Cycle | undefined;
  readonly sameAnswersAreTheSame: boolean;
  readonly siteUrl: string;
  readonly receivedAt: string;
}

/**
 * Stores a submission in the Registry.
 * @throws where the Registry cannot be reached after a second try; nothing is acknowledged then
 */
export async function submit(environment: Environment, settings: Settings, intent: Intent): Promise<Acceptance> {
  const { cycle, ...rest } = intent;
  const submission: NewSubmission = {
    ...rest,
    fingerprint: await sha256(answersAsText(intent.answers)),
    cycle: cycle && { code: cycle.code, title: cycle.title, promise: promise(cycle) },
    tokenHash: await hashOfToken(await statusTokenOf(intent.id, settings.signingSecret)),
  };
  try {
    return await registryOf(environment).accept(submission);
  } catch (error) {
    // Accepting is repeatable by its id; a stub is of no use after an error (Cloudflare, “Error handling”).
    const isRetryable = error instanceof Error && 'retryable' in error && error.retryable === true && !('overloaded' in error);
    if (!isRetryable) throw error;
    return await registryOf(environment).accept(submission);
  }
}

/**
 * The submission that the same answers made under the same id before the form changed. What was stored is never refused afterwards because
 * the form asks for more by now, nor stored twice.
 */
export async function findRepeat(
  environment: Environment,
  { name }: Form,
  id: string | undefined,
  raw: RawAnswers,
): Promise<{ readonly id: string; readonly reference: string } | undefined> {
  return id === undefined ? undefined : await registryOf(environment).findRepeat(id, name, new Map(raw));
}
