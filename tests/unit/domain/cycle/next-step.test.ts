import { expect, test } from 'vitest';
import { type InTime, nextStepOf } from '../../../../src/domain/cycle/next-step.ts';
import { realContent } from '../fixtures/real-content.ts';

const [fall, spring] = realContent.cycles;
if (!fall || !spring) throw new Error('two cycles are needed');
const promise = 'Every applicant hears by Friday, October 10, 2014.';
const inTime: InTime = { cycle: fall, phase: 'notified', moment: { open: undefined, next: spring } };

test('who waits reads what was promised', () => {
  expect(nextStepOf('received', promise, inTime)).toBe(promise);
  expect(nextStepOf('in review', promise, inTime)).toBe(promise);
});

test('who is accepted reads when matches meet, and that it is over when it is', () => {
  expect(nextStepOf('accepted', promise, inTime)).toBe(
    'Matches attend a virtual orientation and training session: October 15 – November 15, 2014.',
  );
  expect(nextStepOf('accepted', promise, { ...inTime, phase: 'running' })).toBe('The orientation of Fall 2014 is over.');
});

test('who is not reads when they can apply again: now, on a day that is known, or that dates will come', () => {
  expect(nextStepOf('declined', promise, inTime)).toMatch(/^Applications for Spring 2015 open .*2015/);
  expect(nextStepOf('waiting list', promise, { ...inTime, moment: { open: spring, next: undefined } })).toMatch(
    /^Applications for Spring 2015 are open\. Apply by .*\.$/,
  );
  const nothing = 'The dates of the next cycle will be announced on this site.';
  expect(nextStepOf('declined', promise, { ...inTime, moment: { open: undefined, next: undefined } })).toBe(nothing);
  expect(nextStepOf('withdrawn', promise, { ...inTime, moment: { open: fall, next: undefined } })).toBe(nothing);
});
