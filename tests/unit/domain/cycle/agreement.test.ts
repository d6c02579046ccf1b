// Pages, banner and edge ask one function: whatever the moment, their words agree with it.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Cycle } from '../../../../src/domain/cycle/cycle.ts';
import { momentOf } from '../../../../src/domain/cycle/phase.ts';
import { noticeOf } from '../../../../src/domain/cycle/sentences.ts';
import { momentState, momentTexts } from '../../../../src/domain/page/moment-texts.ts';
import { instant } from '../fixtures/dates.ts';
import { fall2014, realContent, spring2015, timeZone } from '../fixtures/real-content.ts';

const { opens: _unknown, ...withoutOpening } = spring2015.applications;
const springOfUnknownOpening: Cycle = { ...spring2015, title: 'Spring 2016', applications: withoutOpening };

const moments = fc
  .record({
    cycles: fc.shuffledSubarray([fall2014, spring2015, springOfUnknownOpening]),
    milliseconds: fc.integer({
      min: instant('2014-06-01T00:00Z').epochMilliseconds,
      max: instant('2016-09-01T00:00Z').epochMilliseconds,
    }),
  })
  .map(({ cycles, milliseconds }) => momentOf(cycles, Temporal.Instant.fromEpochMilliseconds(milliseconds), timeZone));

test('the banner says “are open” exactly when a cycle is open', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(moments, (moment) => {
      const { headline, detail } = noticeOf(moment);
      seen.add(moment.open !== undefined);
      expect(`${headline} ${detail}`.includes('are open')).toBe(moment.open !== undefined);
      expect(headline.includes('closed')).toBe(moment.open === undefined && (moment.latest !== undefined || !moment.next));
    }),
    { seed: 20140829, numRuns: 1_000 },
  );
  expect(seen).toEqual(new Set([true, false]));
}, 60_000);

test('a page has texts for the state that it is in and for no other', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const texts = momentTexts(moment, realContent.program);
      const whenOpen = [texts['cycle-title'], texts.deadline, texts.promise];
      const whenClosed = [texts['closed-sentence'], texts['next-sentence']];
      const [shown, hidden] = momentState(moment) === 'open' ? [whenOpen, whenClosed] : [whenClosed, whenOpen];
      expect(shown).not.toContain('');
      expect(new Set(hidden)).toEqual(new Set(['']));
    }),
    { seed: 20150228, numRuns: 1_000 },
  );
}, 60_000);
