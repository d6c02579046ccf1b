// The program's dates as entries of a calendar. What a calendar file is made of, before anybody writes one.
import type { Temporal } from 'temporal-polyfill';
import type { Cycle } from '../cycle/cycle.ts';
import { deadline } from '../cycle/phase.ts';
import { deadlineInWords, menteesSentence } from '../cycle/sentences.ts';
import { type Step, type StepKey, stepId, stepsOf, stepTexts, timelineId } from '../cycle/steps.ts';
import type { Forum } from '../forum/forum.ts';
import { byWords, type CalendarDate, firstDay, isMonth, lastDay } from '../time/calendar-date.ts';

/** One entry. It covers whole days, as the program's dates do. */
export interface CalendarEntry {
  /** Its name in addresses, and the stable part of its UID. */
  readonly id: string;
  readonly title: string;
  readonly firstDay: Temporal.PlainDate;
  /** The last day that it covers. */
  readonly lastDay: Temporal.PlainDate;
  /** What somebody reads who opens it, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** The page that says more, from the site's root. */
  readonly page: string;
}

/** The entries of a cycle: its deadline, and each step that the program gives dates for. */
export function entriesOfCycle(cycle: Cycle, timeZoneName: string): readonly CalendarEntry[] {
  return stepsOf(cycle).flatMap((step) => entriesOfStep(cycle, step, timeZoneName));
}

/** The entries that belong to one step: the time for applications has its last day besides. */
export function entriesOfStep(cycle: Cycle, step: Step, timeZoneName: string): readonly CalendarEntry[] {
  return [...entryOfStep(cycle, step), ...(step.key === 'applications' ? [deadlineEntry(cycle, timeZoneName)] : [])];
}

function deadlineEntry(cycle: Cycle, timeZoneName: string): CalendarEntry {
  const day = deadline(cycle);
  return {
    id: stepId(cycle, 'deadline'),
    title: `Last day to apply for ${cycle.title}`,
    firstDay: day,
    lastDay: day,
    paragraphs: [`The deadline is ${deadlineInWords(cycle, timeZoneName)}.`, ...lastDayOnly(cycle.applications.closes)],
    page: '/apply/',
  };
}

const titles: Readonly<Record<Exclude<StepKey, 'year'>, (cycle: Cycle) => string>> = {
  'mentor-applications': ({ title }) => `Applications for ${title}, from mentors`,
  applications: ({ title }) => `Applications for ${title}`,
  review: ({ title }) => `${title}: the task force reviews applications`,
  notified: ({ title, notifiedBy }) => `${title}: every applicant hears${notifiedBy ? ` ${byWords(notifiedBy)}` : ''}`,
  orientation: ({ title }) => `${title}: virtual orientation and training session`,
};

/** No entry where the program says how long a step lasts and no date, nor where no day is known on which it began. */
function entryOfStep(cycle: Cycle, { id, key, from, to }: Step): readonly CalendarEntry[] {
  if (key === 'year' || !from) return [];
  const isApplying = key === 'applications' || key === 'mentor-applications';
  return [
    {
      id,
      title: titles[key](cycle),
      firstDay: firstDay(from),
      lastDay: lastDay(to),
      paragraphs: [
        `${stepTexts[key]}.`,
        ...(key === 'mentor-applications' ? [menteesSentence(cycle)] : []),
        ...(key === 'notified' ? lastDayOnly(to) : precision([from, to])),
      ],
      page: isApplying ? '/apply/' : `/calendar/#${timelineId(cycle)}`,
    },
  ];
}

/** The entry of a forum. */
export function entryOfForum(id: string, { title, date, audience, topic }: Forum): CalendarEntry {
  return {
    id: `forum-${id}`,
    title,
    firstDay: firstDay(date),
    lastDay: lastDay(date),
    paragraphs: [`For ${audience}, about ${topic}.`, ...precision([date])],
    page: '/mentoring-forum/',
  };
}

/** What the entry of a date “by” which something happens says where that is a month. */
function lastDayOnly(date: CalendarDate): readonly string[] {
  return isMonth(date) ? ['The program gives only the month; this is its last day.'] : [];
}

/** What an entry says of dates that are months: it has to cover days. */
function precision(dates: readonly CalendarDate[]): readonly string[] {
  if (!dates.some(isMonth)) return [];
  return new Set(dates).size === 1
    ? ['The program gives only the month, so this entry covers all of it.']
    : ['The program gives only months here, so this entry covers them from beginning to end.'];
}
