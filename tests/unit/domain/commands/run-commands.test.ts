import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { statusNames } from '../../../../src/domain/application/status.ts';
import { commands } from '../../../../src/domain/commands/commands.ts';
import { factsAfter } from '../../../../src/domain/commands/facts-after.ts';
import { hostileTexts } from '../fixtures/hostile-texts.ts';
import { issueHtml, linkedLater } from '../fixtures/shown-issue.ts';
import { application, chair, comment, cycle, replyTo, reviewer } from './facts.ts';

const received = application({ status: 'received', publishedStatus: 'received' });

describe('one comment', () => {
  it('runs its commands in order, each upon what the one before it changed', () => {
    const { changes, reply } = comment('/claim\n/review\n/accept\nGood luck!', received);
    expect(changes).toEqual([
      { kind: 'reviewers', logins: ['reviewer-1'] },
      { kind: 'move', to: 'in review', reason: undefined },
      { kind: 'move', to: 'accepted', reason: undefined },
    ]);
    expect(reply).toBe(
      '@<!-- -->reviewer-1:\n\n' +
        '- **/claim**: You read this one now.\n' +
        '- **/review**: It is now *in review*. The applicant’s page says that it is under review.\n' +
        '- **/accept**: It is now *accepted*. The applicant hears at the release of the cycle, and not before.',
    );
  });

  it('goes on behind a command that is refused', () => {
    const { changes, reply } = comment('/accept\n/frobnicate\n/claim', received);
    expect(changes).toEqual([{ kind: 'reviewers', logins: ['reviewer-1'] }]);
    expect(reply.match(/^- /gm)).toHaveLength(3);
    expect(reply).toContain('- **/frobnicate**: There is no command “/frobnicate”. `/help` lists those that you can use here.');
  });

  it('has no reply where it holds no command', () => {
    expect(comment('I like the essay. The page\n/home\nis old.')).toEqual({ changes: [], reply: '' });
  });

  it('says what it left out', () => {
    expect(comment('/note a\n'.repeat(11)).reply).toMatch(
      /takes 10 commands\. The last one was not run: write it in another comment\.$/,
    );
    expect(comment('/note a\n'.repeat(13)).changes).toHaveLength(10);
    expect(comment(`/note a\n${'x '.repeat(6000)}`).reply).toMatch(/Only the first 10,000 characters of this comment were read\.$/);
  });

  it('is answered in one line where it holds one command', () => {
    expect(comment('/accpet').reply).toBe('@<!-- -->reviewer-1: There is no command “/accpet”. Did you mean `/accept`?');
    expect(comment('/accpet').changes).toEqual([]);
  });
});

test('a command of an application’s issue says so on a cycle’s, and works nowhere else', () => {
  expect(replyTo('/accept', cycle(), chair)).toBe(
    '`/accept` works on an application’s issue. This is the issue of the whole cycle.',
  );
  for (const { verb, on } of commands.filter(({ on }) => !on.includes('cycle'))) {
    expect([verb, on, comment(`/${verb} confirm`, cycle(), chair).changes]).toEqual([verb, on, []]);
  }
});

describe('who may: what only the chair can, a reviewer cannot', () => {
  const everywhere = [
    cycle(),
    ...statusNames.flatMap((status) =>
      [false, true].map((isReleased) =>
        application({
          status,
          isReleased,
          publishedStatus: isReleased || status === 'received' || status === 'withdrawn' ? status : 'in review',
        }),
      ),
    ),
    application({ status: 'accepted', isReleased: true }),
    application({ reviewers: ['chair', 'reviewer-1'] }),
  ];
  it.each(commands)('/$verb', ({ verb, by }) => {
    const texts = ['', 'no-place', 'confirm', '@reviewer-2', 'MENTEE-2014F-00000'];
    const worked = (actor: typeof chair) =>
      everywhere.flatMap((facts, index) =>
        texts.filter((text) => comment(`/${verb} ${text}`, facts, actor).changes.length > 0).map((text) => `${index} ${text}`),
      );
    const asReviewer = worked(reviewer);
    if (by === 'chair') expect(asReviewer).toEqual([]);
    expect(worked(chair)).toEqual(expect.arrayContaining(asReviewer));
    if (verb !== 'help') expect(worked(chair).length).toBeGreaterThan(0);
  });
});

describe('a reply', () => {
  const harmless = (reply: string) => {
    const html = issueHtml(reply);
    const aroundCode = html.replaceAll(/<code>[\w /@-]*<\/code>/g, ''); // our own words: GitHub links nothing in code
    expect(linkedLater(aroundCode)).toEqual([]);
    expect(html).not.toMatch(/<(?!\/?(?:p|ul|li|strong|em|code|br|span)\b|!-- -->)/);
  };

  it.each(Object.entries(hostileTexts))('takes no effect with %s in what was typed', (_what, text) => {
    const line = text.replaceAll('\n', ' ');
    for (const verb of [...commands.map((command) => command.verb), 'frobnicate'])
      harmless(comment(`/claim\n/${verb} ${line}`).reply);
    harmless(comment(`/claim\n/${line.replaceAll(/[\s/]/g, '')}`).reply);
  });

  it('calls nobody and links nothing, whatever is typed', () => {
    const word = fc.string({
      unit: fc.constantFrom(
        '@',
        '#',
        '1',
        'a',
        '<',
        '>',
        '`',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '!',
        '|',
        '$',
        ':',
        '&',
        '\\',
        '~',
        '"',
        '-',
        '.',
      ),
      maxLength: 25,
    });
    fc.assert(
      fc.property(fc.constantFrom(...commands.map((command) => command.verb)), word, word, (verb, one, other) => {
        harmless(comment(`/claim\n/${verb} ${one} ${other}\n/x${one}`).reply);
      }),
      { numRuns: 500 },
    );
  });
});

test('facts that have nothing to change stay as they are', () => {
  expect(factsAfter(received, [{ kind: 'note', text: 'a' }])).toEqual(received);
  expect(factsAfter(application({ status: 'accepted' }), [{ kind: 'publish' }])).toMatchObject({ publishedStatus: 'accepted' });
  expect(factsAfter(cycle(), [{ kind: 'release', step: 'preview' }])).toEqual(cycle());
  expect(factsAfter(received, [{ kind: 'same as', reference: 'MENTEE-2014F-00000' }])).toMatchObject({
    sameAs: 'MENTEE-2014F-00000',
  });
});

test('every command has a help line that fits into one, and no word stands for two', () => {
  for (const { summary, usage, verb } of commands) {
    expect(summary).toMatch(/^[A-Z].{10,200}\.$/);
    expect(usage).toMatch(new RegExp(`^/${verb}\\b`));
  }
  const words = commands.flatMap(({ verb, alsoTyped = [] }) => [verb, ...alsoTyped]);
  expect(new Set(words).size).toBe(words.length);
});
