import { describe, expect, it, test } from 'vitest';
import { commands } from '../../../../src/domain/commands/commands.ts';
import { application, chair, comment, replyTo } from './facts.ts';

test('whoever declares a conflict takes no part, and reads it no longer', () => {
  expect(comment('/conflict', application({ reviewers: ['reviewer-1', 'reviewer-2'] })).changes).toEqual([
    { kind: 'conflicts', logins: ['reviewer-1'] },
    { kind: 'reviewers', logins: ['reviewer-2'] },
  ]);
  expect(comment('/conflict @reviewer-2').changes).toEqual([]);
});

describe('somebody with a conflict', () => {
  const facts = application({ conflicts: ['Reviewer-1'], status: 'accepted' });

  it.each(commands.filter(({ isForConflicted, on }) => !isForConflicted && on.includes('application')).map(({ verb }) => verb))(
    'cannot write /%s',
    (verb) => {
      for (const text of ['', 'no-place', '@reviewer-2', 'confirm', 'some reason']) {
        expect(comment(`/${verb} ${text}`, facts).changes).toEqual([]);
      }
    },
  );

  it('is told so, and can ask for help', () => {
    expect(replyTo('/reopen', facts)).toBe(
      'You have declared a conflict of interest here, so you take no part in this application.',
    );
    expect(replyTo('/help', facts)).toBe('There is nothing for you to do here now.');
    expect(replyTo('/conflict', facts)).toMatch(/declared a conflict of interest here already/);
  });

  it('does so from the next line on', () => {
    expect(comment('/conflict\n/accept').changes).toEqual([{ kind: 'conflicts', logins: ['reviewer-1'] }]);
  });
});

test('the chair can lift a conflict, but not their own, and nobody else can', () => {
  const facts = application({ conflicts: ['reviewer-2'] });
  expect(comment('/conflict lift @reviewer-2', facts).changes).toEqual([]);
  expect(comment('/conflict lift @reviewer-2', facts, chair).changes).toEqual([{ kind: 'conflicts', logins: [] }]);
  expect(comment('/conflict lift', facts, chair).changes).toEqual([]);
  expect(comment('/conflict lift @reviewer-3', facts, chair).changes).toEqual([]);
  for (const who of ['chair', 'reviewer-2']) {
    expect(comment(`/conflict lift @${who}`, application({ conflicts: ['chair', 'reviewer-2'] }), chair).changes).toEqual([]);
  }
});
