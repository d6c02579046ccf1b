import { expect, test } from 'vitest';
import { application, comment, otherReference, ownReference, replyTo } from './facts.ts';

test('another application of the same person is noted, its reference forgiven as anywhere', () => {
  expect(comment(`/same-as ${otherReference.toLowerCase()}`).changes).toEqual([{ kind: 'same as', reference: otherReference }]);
});

test.each([
  ['nothing', '', /They look like/],
  ['no reference', 'the other one', /They look like/],
  ['a wrong check character', 'MENTEE-2014F-00001', /They look like/],
  ['its own', ownReference, /own reference/],
  ['one that nobody has', 'MENTEE-2014F-11117', /No application has/],
  ['a goal sheet', 'GOALS-2014F-00000', /Only two of one kind/],
  ['another role', 'MENTOR-2014F-00000', /Only two of one kind/],
])('%s is refused', (_what, text, reply) => {
  expect(comment(`/same-as ${text}`).changes).toEqual([]);
  expect(replyTo(`/same-as ${text}`)).toMatch(reply);
});

test('it can be taken back', () => {
  expect(comment('/same-as none', application({ sameAs: otherReference })).changes).toEqual([
    { kind: 'same as', reference: undefined },
  ]);
  expect(comment('/same-as none').changes).toEqual([]);
  expect(replyTo(`/same-as ${otherReference}`, application({ sameAs: otherReference }))).toMatch(/already/);
});
