import { describe, expect, it, test } from 'vitest';
import { application, chair, comment, replyTo } from './facts.ts';

test('an application in review is accepted, and the reply says that nobody hears yet', () => {
  expect(comment('/accept strong essay').changes).toEqual([{ kind: 'move', to: 'accepted', reason: 'strong essay' }]);
  expect(replyTo('/accept')).toBe('It is now *accepted*. The applicant hears at the release of the cycle, and not before.');
});

test('what nobody has read is not accepted: the reply says how', () => {
  expect(replyTo('/accept', application({ status: 'received', publishedStatus: 'received' }))).toBe(
    'It is still *received*. Write `/review` first, then `/accept`: both fit into one comment.',
  );
});

describe('after the release', () => {
  const late = application({ isReleased: true, phase: 'notified' });
  const declined = application({ status: 'declined', publishedStatus: 'declined', isReleased: true, phase: 'notified' });

  it('the committee decides late applications, and the chair tells the applicant', () => {
    expect(replyTo('/accept', late)).toBe(
      'It is now *accepted*. The applicant does not know yet: the chair tells them with `/release` here.',
    );
  });

  it('only the chair corrects a decision that was told, with a reason', () => {
    expect(comment('/accept a mistake', declined).changes).toEqual([]);
    expect(replyTo('/accept a mistake', declined)).toMatch(/Only the chair can change it now, with `\/accept` and a reason/);
    expect(replyTo('/accept', declined, chair)).toMatch(/takes a reason: `\/accept REASON`/);
    expect(comment('/accept a mistake', declined, chair).changes).toEqual([{ kind: 'move', to: 'accepted', reason: 'a mistake' }]);
    expect(replyTo('/accept a mistake', declined, chair)).toBe(
      'It is now *accepted*. The applicant was told *declined*, and reads that until the chair writes `/release` here.',
    );
  });

  it('a correction that is taken back again needs no telling', () => {
    const corrected = application({ status: 'waiting list', publishedStatus: 'accepted', isReleased: true, phase: 'notified' });
    expect(replyTo('/accept it was right', corrected, chair)).toBe('It is now *accepted*. That is what the applicant was told.');
  });
});

test('a reason has an end', () => {
  expect(comment(`/accept ${'word '.repeat(400)}`)).toMatchObject({ changes: [], reply: expect.stringContaining('too long') });
});
