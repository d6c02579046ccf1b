// Pages, banner, calendar and edge ask one function: whatever the cycles, the zone and the moment, their words agree with it.
import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type CalendarEntry, entriesOfCycle } from '../../../../src/domain/calendar/calendar-entry.ts';
import { momentState, takingCycle } from '../../../../src/domain/cycle/applicants.ts';
import type { Cycle } from '../../../../src/domain/cycle/cycle.ts';
import { deadline, momentOf, type Phase, phaseOf } from '../../../../src/domain/cycle/phase.ts';
import { noticeOf } from '../../../../src/domain/cycle/sentences.ts';
import { type StepKey, type StepState, stepId, stepsAt } from '../../../../src/domain/cycle/steps.ts';
import { momentTexts } from '../../../../src/domain/page/moment-texts.ts';
import { propertyRuns } from '../../../property-runs.ts';
import { momentsAround, randomCycles } from '../fixtures/random-cycles.ts';

/** Among them zones whose days begin at one o’clock, end twice, or are half an hour off. */
const zones = ['America/Chicago', 'America/Sao_Paulo', 'Africa/Cairo', 'America/Havana', 'Asia/Kolkata', 'Pacific/Kiritimati'];

const situations = fc
  .record({ cycles: randomCycles, timeZone: fc.constantFrom(...zones) })
  .chain(({ cycles, timeZone }) => momentsAround(cycles, timeZone).map((now) => ({ cycles, timeZone, now })));

interface Situation {
  readonly cycles: readonly Cycle[];
  readonly timeZone: string;
  readonly now: Temporal.Instant;
}

/** Everything that a page says and the edge decides, at one moment. */
function wholeOf({ cycles, timeZone, now }: Situation) {
  const moment = momentOf(cycles, now, timeZone);
  const texts = momentTexts(moment, { timeZoneName: 'its own time' });
  return {
    moment,
    texts,
    banner: noticeOf(moment, 'its own time'),
    today: now.toZonedDateTimeISO(timeZone).toPlainDate(),
    each: cycles.map((cycle) => {
      const steps = stepsAt(cycle, now, timeZone);
      return {
        cycle,
        phase: phaseOf(cycle, now, timeZone),
        steps,
        state: (key: StepKey) => steps.find(({ step }) => step.key === key)?.state,
        entries: entriesOfCycle(cycle, 'its own time'),
      };
    }),
  };
}

/** Checks `property` for many situations, the same ones each time. */
function always(property: (whole: ReturnType<typeof wholeOf>) => void): void {
  fc.assert(
    fc.property(situations, (situation) => property(wholeOf(situation))),
    { seed: 20140829, numRuns: propertyRuns(1_000) },
  );
}

test('one cycle is open exactly where the edge accepts, the banner says so, Apply shows its forms and its step is now', () => {
  const seen = new Set<string>();
  always(({ moment, texts, banner, each }) => {
    const isOpen = moment.open !== undefined; // what the edge asks before it accepts
    seen.add(`${isOpen} ${moment.isLastDay}`);
    expect(each.some(({ phase }) => phase === 'open')).toBe(isOpen);
    expect(each.some(({ state }) => state('applications') === 'now')).toBe(isOpen);
    expect(momentState(moment) === 'open').toBe(isOpen);
    expect(takingCycle('mentee', moment)).toBe(moment.open);
    if (moment.open) expect(takingCycle('mentor', moment)).toBe(moment.open);
    expect(/^Applications for Fall \d{4} are open\./.test(banner.headline)).toBe(isOpen);
    expect(`${banner.headline} ${banner.detail}`.includes('are open.')).toBe(isOpen);
    expect(/closed|not open yet|open for mentors/.test(banner.headline)).toBe(!isOpen);
    if (moment.open) expect([banner.headline, texts['cycle-title']].join()).toContain(moment.open.title);
    expect(banner.headline.includes('last day to apply')).toBe(moment.isLastDay);
  });
  expect(seen).toEqual(new Set(['true true', 'true false', 'false false']));
}, 120_000);

test('mentors alone can apply exactly where a cycle says so and none is open for everybody, and the banner names both', () => {
  const seen = new Set<string>();
  always(({ moment, texts, banner, each }) => {
    const early = each.find(({ phase }) => phase === 'open for mentors');
    const isForMentors = momentState(moment) === 'mentors-only';
    seen.add(`${early !== undefined} ${isForMentors}`);
    expect(isForMentors).toBe(early !== undefined && !moment.open);
    expect(takingCycle('mentor', moment)).toBe(moment.open ?? (isForMentors ? early?.cycle : undefined));
    expect(/are open for mentors\. Mentees can apply from /.test(banner.headline)).toBe(isForMentors);
    if (!isForMentors) return;
    expect(banner.headline).toContain(`Applications for ${early?.cycle.title} are open for mentors.`);
    expect(early?.state('mentor-applications')).toBe('now');
    expect(moment.next).toBe(early?.cycle);
    expect(`${texts['closed-sentence']} ${texts['next-sentence']}`).toBe(banner.headline);
  });
  expect(seen).toEqual(new Set(['true true', 'false false'])); // the checks refuse a cycle that opens for mentors beside an open one
}, 120_000);

test('a page has texts for the state that it is in and for no other', () => {
  always(({ moment, texts }) => {
    const ofTaking = [texts['cycle-title'], texts.deadline, texts.promise];
    const ofRefusing = [texts['closed-sentence'], texts['next-sentence']];
    const none = (count: number) => Array(count).fill('');
    const state = momentState(moment);
    if (state === 'closed') expect(ofTaking).toEqual(none(3));
    else expect(ofTaking).not.toContain('');
    if (state === 'open') expect(ofRefusing).toEqual(none(2));
    else expect(ofRefusing).not.toContain('');
  });
}, 120_000);

/** The states that a step may be in during a phase; those that are left out may be in any. */
const allowed: Readonly<Record<Phase, Readonly<Partial<Record<StepKey, readonly (StepState | undefined)[]>>>>> = {
  'before opening': {
    'mentor-applications': ['ahead', undefined],
    applications: ['ahead'],
    notified: ['ahead', undefined],
    orientation: ['ahead'],
    year: ['ahead'],
  },
  'open for mentors': {
    'mentor-applications': ['now'],
    applications: ['ahead'],
    notified: ['ahead', undefined],
    orientation: ['ahead'],
    year: ['ahead'],
  },
  open: {
    'mentor-applications': ['past', undefined],
    applications: ['now'],
    notified: ['ahead', 'now', undefined],
    year: ['ahead'],
  },
  closed: {
    'mentor-applications': ['past', undefined],
    applications: ['past'],
    review: ['ahead'],
    notified: ['ahead', undefined],
    orientation: ['ahead'],
    year: ['ahead'],
  },
  review: { applications: ['past'], review: ['now', 'past'], notified: ['ahead', 'now', undefined] },
  notified: {
    applications: ['past'],
    review: ['now', 'past'],
    notified: ['past', undefined],
    orientation: ['ahead'],
    year: ['ahead'],
  },
  orientation: { applications: ['past'], notified: ['past', undefined], orientation: ['now'], year: ['ahead'] },
  running: { applications: ['past'], notified: ['past', undefined], orientation: ['past'], year: ['now'] },
  ended: { applications: ['past'], notified: ['past', undefined], orientation: ['past'], year: ['past'] },
};

test('no step of a timeline contradicts its cycle’s phase, and at most one is the current one', () => {
  const seen = new Set<Phase>();
  always(({ each }) => {
    for (const { phase, steps, state } of each) {
      seen.add(phase);
      for (const [key, states] of Object.entries(allowed[phase]))
        expect(states, `${key} while ${phase}`).toContain(state(key as StepKey));
      const current = steps.filter(({ isCurrent }) => isCurrent);
      expect(current.length).toBeLessThanOrEqual(1);
      expect(current.every((step) => step.state === 'now')).toBe(true);
    }
  });
  expect(seen.size).toBe(Object.keys(allowed).length);
}, 120_000);

test('what the banner says of the cycle before is what that cycle’s steps say', () => {
  const claims: readonly [string, StepKey, readonly (StepState | undefined)[]][] = [
    ['begins to review', 'review', ['ahead']],
    ['are with the task force', 'notified', ['ahead', 'now', undefined]],
    ['should have heard', 'notified', ['past', undefined]],
    ['training session now', 'orientation', ['now']],
    ['working together', 'year', ['now']],
  ];
  const seen = new Set<string>();
  always(({ moment, banner, each }) => {
    const latest = each.find(({ cycle }) => cycle === moment.latest?.cycle);
    for (const [words, key, states] of claims) {
      if (!banner.detail.toLowerCase().includes(words)) continue;
      seen.add(words);
      expect(states, words).toContain(latest?.state(key));
    }
  });
  expect([...seen].sort()).toEqual(claims.map(([words]) => words).sort());
}, 120_000);

test('an entry of the calendar covers today exactly where its step is now, and the deadline’s on the last day', () => {
  const covers = ({ firstDay, lastDay }: CalendarEntry, today: Temporal.PlainDate) => {
    return firstDay.until(today).sign >= 0 && today.until(lastDay).sign >= 0;
  };
  always(({ today, each }) => {
    for (const { cycle, steps, entries } of each) {
      for (const entry of entries) {
        const step = steps.find(({ step }) => step.id === entry.id);
        const isNow = step ? step.state === 'now' : deadline(cycle).equals(today);
        expect(covers(entry, today), entry.id).toBe(isNow);
      }
      expect(entries.map(({ id }) => id)).toContain(stepId(cycle, 'deadline'));
    }
  });
}, 120_000);
