import { describe, expect, it, test } from 'vitest';
import { statusNames } from '../../../../src/domain/application/status.ts';
import { commands } from '../../../../src/domain/commands/commands.ts';
import { application, chair, comment, cycle, replyTo, reviewer } from './facts.ts';

const offered = (reply: string) => [...reply.matchAll(/^- `\/([a-z-]+)/gm)].map(([, verb]) => verb);

test('a reviewer reads what is possible here and now, and nothing else', () => {
  expect(offered(replyTo('/help', application({ status: 'received', publishedStatus: 'received' })))).toEqual([
    'claim',
    'assign',
    'review',
    'withdraw',
    'note',
    'same-as',
    'conflict',
  ]);
  expect(offered(replyTo('/help', application({ reviewers: ['reviewer-1'] })))).toEqual([
    'unclaim',
    'assign',
    'accept',
    'waitlist',
    'decline',
    'withdraw',
    'note',
    'same-as',
    'conflict',
  ]);
  expect(offered(replyTo('/help', cycle(), chair))).toEqual(['release']);
  expect(replyTo('/help', cycle())).toBe('There is nothing for you to do here now.');
});

describe.each([reviewer, chair])(
  'what is offered to $login works, and what moves an application and is not offered does not',
  (actor) => {
    it.each(statusNames.flatMap((status) => [false, true].map((isReleased) => ({ status, isReleased }))))(
      '$status, released: $isReleased',
      ({ status, isReleased }) => {
        const isSeen = status === 'received' || status === 'withdrawn' || status === 'matched' || isReleased;
        const facts = application({ status, isReleased, publishedStatus: isSeen ? status : 'in review' });
        const list = offered(replyTo('/help', facts, actor));
        const texts = { decline: 'no-place', release: 'confirm', assign: '@reviewer-5', 'same-as': 'MENTEE-2014F-00000' } as const;
        const working = commands
          .filter(({ verb }) => verb !== 'help')
          .filter(
            ({ verb }) =>
              comment(`/${verb} ${verb in texts ? texts[verb as keyof typeof texts] : 'words'}`, facts, actor).changes.length > 0,
          )
          .map(({ verb }) => verb);
        expect(list).toEqual(working);
      },
    );
  },
);
