// Every sentence about where a cycle stands. Computed from its dates, so that no two of them can disagree.
import { byWords, inWords, isMonth, lastDayInWords, onOrIn, rangeInWords } from '../time/calendar-date.ts';
import type { Cycle } from './cycle.ts';
import type { Moment, Phase } from './phase.ts';

/** What the banner says: a headline and what it means for the reader. */
export interface Notice {
  readonly headline: string;
  readonly detail: string;
}

/** The banner for a moment, on every page that shows one. */
export function noticeOf(moment: Moment): Notice {
  const { open, isLastDay, latest, next } = moment;
  if (open) return { headline: openHeadline(open, isLastDay), detail: promise(open) };
  if (latest) return { headline: closedSentence(latest.cycle), detail: join(progress(latest), nextSentence(next)) };
  if (next) return { headline: 'Applications are not open yet.', detail: nextSentence(next) };
  return {
    headline: 'Applications are closed.',
    detail: 'The dates of the next cycle will be announced on this page.',
  };
}

function openHeadline(cycle: Cycle, isLastDay: boolean): string {
  const { title, applications } = cycle;
  return isLastDay
    ? `Applications for ${title} are open. Today, ${lastDayInWords(applications.closes)}, is the last day to apply.`
    : `Applications for ${title} are open. Apply ${byWords(applications.closes)}.`;
}

/** When applicants of `cycle` hear, as a promise that the page, the receipt and the mail share. */
export function promise(cycle: Cycle): string {
  if (cycle.notifiedBy) return `Every applicant hears ${byWords(cycle.notifiedBy)}.`;
  const { starts, ends } = cycle.review;
  const when = isMonth(starts) && isMonth(ends) ? `in ${rangeInWords(starts, ends)}` : byWords(ends);
  return `The task force reviews applications and sends its answers ${when}.`;
}

/** `Friday, August 29, 2014, to the end of the day, Central Time`. A deadline that is a month lasts to the end of its last day. */
export function deadlineInWords(cycle: Cycle, timeZoneName: string): string {
  return `${lastDayInWords(cycle.applications.closes)}, to the end of the day, ${timeZoneName}`;
}

/** `Applications for Fall 2014 closed on Friday, August 29, 2014.` */
export function closedSentence(cycle: Cycle): string {
  const when = isMonth(cycle.applications.closes)
    ? `at the end of ${inWords(cycle.applications.closes)}`
    : onOrIn(cycle.applications.closes);
  return `Applications for ${cycle.title} closed ${when}.`;
}

/** What comes next for somebody who came too late or too early; empty where nothing is planned. */
export function nextSentence(next: Cycle | undefined): string {
  if (!next) return 'The dates of the next cycle will be announced on this site.';
  const { opens, closes } = next.applications;
  return opens
    ? `Applications for ${next.title} open ${onOrIn(opens)} and are taken until the end of ${inWords(closes)}.`
    : `Applications for ${next.title} are taken until the end of ${inWords(closes)}.`;
}

function progress({ cycle, phase }: { cycle: Cycle; phase: Phase }): string {
  switch (phase) {
    case 'closed':
    case 'review':
      return promise(cycle);
    case 'notified':
      return `Applicants have been told. Orientation runs ${rangeInWords(cycle.orientation.starts, cycle.orientation.ends)}.`;
    case 'orientation':
      return `Matches attend their virtual orientation and training session now, until ${inWords(cycle.orientation.ends)}.`;
    case 'running':
      return `${cycle.title}’s matches are working together for a year.`;
    case 'ended':
    case 'open':
    case 'before opening':
      return '';
  }
}

/** One line of a cycle's timeline. */
export interface TimelineEntry {
  readonly when: string;
  readonly what: string;
}

/** The steps of `cycle` in order, each with its dates at the precision that the source gives. */
export function timelineOf(cycle: Cycle): readonly TimelineEntry[] {
  const { opens, closes } = cycle.applications;
  return [
    opens
      ? { when: rangeInWords(opens, closes), what: 'Mentors and mentees send their applications' }
      : { when: `Until ${inWords(closes)}`, what: 'Mentors and mentees send their applications' },
    {
      when: rangeInWords(cycle.review.starts, cycle.review.ends),
      what: 'The task force reviews applications and is in touch with accepted participants',
    },
    ...(cycle.notifiedBy ? [{ when: `By ${inWords(cycle.notifiedBy)}`, what: 'Every applicant has heard' }] : []),
    {
      when: rangeInWords(cycle.orientation.starts, cycle.orientation.ends),
      what: 'Matches attend a virtual orientation and training session',
    },
  ];
}

function join(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
