import { Temporal } from 'temporal-polyfill';
import { declineReasonOf } from '../../src/domain/application/decline-reasons.ts';
import type { Status } from '../../src/domain/application/status.ts';
import { statusDetail, statusTitle } from '../../src/domain/application/status-words.ts';
import { nextStepOf } from '../../src/domain/cycle/next-step.ts';
import { phaseOf } from '../../src/domain/cycle/phase.ts';
import { momentAt } from '../moment-at.ts';
import { programData } from '../program-data.ts';

/** What is known of an application where its status is told. */
export interface ToldApplication {
  readonly cycleTitle: string;
  /** When the applicant was told to expect an answer. */
  readonly promise: string;
}

/** What fills the words of a decision, in a mail and on the applicant's page. */
export interface DecisionValues {
  readonly outcome: string;
  readonly reason: string;
  readonly nextStep: string;
}

/**
 * The values of a status that is told to an applicant.
 * @param reason why it was decided so: the sentence of a code goes out, and words of the committee never do
 * @param now ISO instant of the program clock
 */
export function decisionValues(told: ToldApplication, status: Status, reason: string | undefined, now: string): DecisionValues {
  const { cycles, program, statusWords, declineReasons } = programData;
  const instant = Temporal.Instant.from(now);
  const cycle = cycles.find(({ title }) => title === told.cycleTitle);
  const inTime = cycle && { cycle, phase: phaseOf(cycle, instant, program.timeZone), moment: momentAt(instant) };
  return {
    outcome: statusTitle(statusWords, status),
    reason: status === 'declined' && reason !== undefined ? (declineReasonOf(declineReasons, reason)?.sentence ?? '') : '',
    nextStep: inTime ? nextStepOf(status, told.promise, inTime) : told.promise,
  };
}

/** The status and what it means, for the applicant's page. */
export function statusTexts(
  told: ToldApplication,
  status: Status,
  reason: string | undefined,
  now: string,
): { readonly status: string; readonly 'status-detail': string } {
  const values = decisionValues(told, status, reason, now);
  return { status: values.outcome, 'status-detail': statusDetail(programData.statusWords, status, values) };
}
