// Every sentence about where a cycle stands. Computed from its dates, so that no two of them can disagree.
import { byWords, inWords, isMonth, lastDayInWords, onOrIn, rangeInWords, untilWords } from '../time/calendar-date.ts';
import type { Cycle } from './cycle.ts';
import type { Moment, Phase } from './phase.ts';

/** What the banner says: a headline and what it means for the reader. */
export interface Notice {
  readonly headline: string;
  readonly detail: string;
}

/** The banner for a moment, on every page that shows one. */
export function noticeOf(moment: Moment, timeZoneName: string): Notice {
  const { open, openForMentors, isLastDay, latest, next } = moment;
  if (open) {
    const untilWhen = isLastDay ? `Applications are taken to the end of the day, ${timeZoneName}.` : '';
    return { headline: openHeadline(open, isLastDay), detail: join(untilWhen, promise(open), besideTheOpen(latest)) };
  }
  if (openForMentors) {
    const end = `Applications are taken until the end of ${inWords(openForMentors.applications.closes)}.`;
    return {
      headline: `${mentorsSentence(openForMentors)} ${menteesSentence(openForMentors)}`,
      detail: join(end, promise(openForMentors), besideTheOpen(latest)),
    };
  }
  if (latest && (!next || isUnderWay(latest.phase))) {
    return { headline: closedSentence(latest.cycle), detail: join(progress(latest), nextSentence(next)) };
  }
  return { headline: notOpen(next), detail: nextSentence(next) };
}

/** Why an application is not taken at a moment, and from when it is: for everybody, or for mentees while mentors can apply. */
export function refusalSentences({ openForMentors, latest, next }: Moment): readonly [why: string, next: string] {
  if (openForMentors) return [mentorsSentence(openForMentors), menteesSentence(openForMentors)];
  return [latest ? closedSentence(latest.cycle) : notOpen(next), nextSentence(next)];
}

/** The heading of such a refusal while mentors can apply. */
export const menteesNotYet = 'Mentees cannot apply yet';

function notOpen(next: Cycle | undefined): string {
  return next ? `Applications for ${next.title} are not open yet.` : 'Applications are closed.';
}

function mentorsSentence({ title }: Cycle): string {
  return `Applications for ${title} are open for mentors.`;
}

/** `Mentees can apply from Monday, January 5, 2015.` Empty for a cycle that gives no day on which it opens. */
export function menteesSentence({ applications: { opens } }: Cycle): string {
  return opens ? `Mentees can apply from ${inWords(opens)}.` : '';
}

function openHeadline(cycle: Cycle, isLastDay: boolean): string {
  const { title, applications } = cycle;
  return isLastDay
    ? `Applications for ${title} are open. Today, ${lastDayInWords(applications.closes)}, is the last day to apply.`
    : `Applications for ${title} are open. Apply ${byWords(applications.closes)}.`;
}

/** The phases in which applicants of a cycle that has closed still wait for something. */
function isUnderWay(phase: Phase): boolean {
  return phase === 'closed' || phase === 'review' || phase === 'notified' || phase === 'orientation';
}

/** What applicants of the cycle before wait for while the next one is open already; each sentence then says whom it is for. */
function besideTheOpen(latest: Moment['latest']): string {
  if (!latest || !isUnderWay(latest.phase)) return '';
  const sentence = progress(latest);
  return `For ${latest.cycle.title}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** When applicants of `cycle` hear, as a promise that the page, the receipt and the mail share. */
export function promise(cycle: Cycle): string {
  if (cycle.notifiedBy) return `Every applicant hears ${byWords(cycle.notifiedBy)}.`;
  return `The task force reviews applications and sends its answers ${answersWhen(cycle)}.`;
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

/** What comes next for somebody who came too late or too early; that dates will come where nothing is planned. */
export function nextSentence(next: Cycle | undefined): string {
  if (!next) return 'The dates of the next cycle will be announced on this site.';
  const { opens, opensForMentors, closes } = next.applications;
  const end = `are taken until the end of ${inWords(closes)}`;
  if (!opens) return `Applications for ${next.title} ${end}.`;
  const mentors = opensForMentors ? `Mentors can apply earlier, from ${inWords(opensForMentors)}.` : '';
  return join(`Applications for ${next.title} open ${onOrIn(opens)}${isMonth(opens) ? '' : ','} and ${end}.`, mentors);
}

/** Where a cycle that has closed stands. Nothing here claims more than its dates say: that a mail went out, no date knows. */
function progress({ cycle, phase }: { cycle: Cycle; phase: Phase }): string {
  const { review, orientation, title } = cycle;
  switch (phase) {
    case 'closed':
      return `The task force begins to review applications ${onOrIn(review.starts)}. ${answers(cycle)}`;
    case 'review':
      return `Applications are with the task force. ${answers(cycle)}`;
    case 'notified':
      return `Every applicant should have heard by now. Orientation runs ${rangeInWords(orientation.starts, orientation.ends)}.`;
    case 'orientation':
      return `Matches attend their virtual orientation and training session now, ${untilWords(orientation.ends)}.`;
    case 'running':
      return `${title}’s matches are working together for a year.`;
    case 'ended':
    case 'open':
    case 'open for mentors':
    case 'before opening':
      return '';
  }
}

/** When applicants hear, after a sentence that names the task force. */
function answers(cycle: Cycle): string {
  return cycle.notifiedBy ? promise(cycle) : `It sends its answers ${answersWhen(cycle)}.`;
}

function answersWhen({ review: { starts, ends } }: Cycle): string {
  return isMonth(starts) && isMonth(ends) ? `in ${rangeInWords(starts, ends)}` : byWords(ends);
}

function join(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
