import fc from 'fast-check';
import { expect, it } from 'vitest';
import { momentOf, phaseOf } from '../../../../src/domain/cycle/phase.ts';
import { phasesOf } from '../../../../src/domain/cycle/phase-moments.ts';
import { momentsAround, randomCycles } from '../fixtures/random-cycles.ts';
import { fall2014, spring2015, timeZone } from '../fixtures/real-content.ts';

const inWords = (cycle: typeof fall2014) =>
  phasesOf(cycle, timeZone).map(
    ({ name, at }) => `${name}: ${at.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' })}`,
  );

it('shows Fall 2014 a week before its deadline, on its last day, and at noon of each first day', () => {
  expect(inWords(fall2014)).toEqual([
    'open: 2014-08-23T12:00:00-05:00',
    'last day: 2014-08-29T12:00:00-05:00',
    'closed: 2014-08-30T12:00:00-05:00',
    'review: 2014-09-01T12:00:00-05:00',
    'notified: 2014-10-11T12:00:00-05:00',
    'orientation: 2014-10-15T12:00:00-05:00',
    'running: 2014-11-16T12:00:00-06:00',
    'ended: 2015-11-16T12:00:00-06:00',
  ]);
});

it('leaves out the phases for which the dates of Spring 2015 leave no time', () => {
  const names = phasesOf(spring2015, timeZone).map(({ name }) => name);
  expect(names).toEqual(['before opening', 'open', 'last day', 'review', 'orientation', 'running', 'ended']);
});

it('names every phase that a cycle passes through, each at a moment in it, whatever the dates and the zone', () => {
  const zones = ['America/Chicago', 'America/Sao_Paulo', 'Africa/Cairo', 'Asia/Kolkata'];
  const situations = fc
    .record({ cycles: randomCycles, zone: fc.constantFrom(...zones) })
    .chain(({ cycles, zone }) => momentsAround(cycles, zone).map((now) => ({ cycles, zone, now })));
  fc.assert(
    fc.property(situations, ({ cycles, zone, now }) => {
      for (const cycle of cycles) {
        const shown = phasesOf(cycle, zone);
        for (const { name, at } of shown) {
          expect(phaseOf(cycle, at, zone)).toBe(name === 'last day' ? 'open' : name);
          if (name === 'last day') expect(momentOf([cycle], at, zone).isLastDay).toBe(true);
        }
        expect(shown.map(({ name }) => name)).toContain(phaseOf(cycle, now, zone));
      }
    }),
  );
});
