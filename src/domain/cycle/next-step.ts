// What an applicant can expect next, with the dates that the cycles give and no others.
import type { Status } from '../application/status.ts';
import { byWords, rangeInWords } from '../time/calendar-date.ts';
import type { Cycle } from './cycle.ts';
import type { Moment, Phase } from './phase.ts';
import { nextSentence } from './sentences.ts';

/** Where an application stands in time: its own cycle and that one's phase, and what is open or comes next. */
export interface InTime {
  readonly cycle: Cycle;
  readonly phase: Phase;
  readonly moment: Pick<Moment, 'open' | 'next'>;
}

/**
 * One sentence about what comes next for an applicant with a published status.
 * @param promise when applicants hear, as they were promised when they applied
 */
export function nextStepOf(status: Status, promise: string, { cycle, phase, moment }: InTime): string {
  switch (status) {
    case 'received':
    case 'in review':
      return promise;
    case 'accepted':
    case 'matched':
      return matchesMeet(cycle, phase);
    case 'waiting list':
    case 'declined':
    case 'withdrawn':
      return applyAgain(cycle, moment);
  }
}

function matchesMeet({ title, orientation: { starts, ends } }: Cycle, phase: Phase): string {
  return phase === 'running' || phase === 'ended'
    ? `The orientation of ${title} is over.`
    : `Matches attend a virtual orientation and training session: ${rangeInWords(starts, ends)}.`;
}

/** When people can apply next: in a cycle that is open, unless it is their own, or in the one that comes. */
function applyAgain(own: Cycle, { open, next }: InTime['moment']): string {
  if (open && open.code !== own.code) return `Applications for ${open.title} are open. Apply ${byWords(open.applications.closes)}.`;
  return nextSentence(next);
}
