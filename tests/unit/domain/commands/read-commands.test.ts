import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCommands } from '../../../../src/domain/commands/read-commands.ts';
import { hostileTexts } from '../fixtures/hostile-texts.ts';

const read = (body: string) => readCommands(body).commands.map(({ verb, text }) => (text === '' ? verb : `${verb} ${text}`));

describe('a line that begins with a verb is a command', () => {
  test.each<[what: string, body: string, found: readonly string[]]>([
    ['alone', '/accept', ['accept']],
    ['with words after it', '/decline no-place  only four ', ['decline no-place only four']],
    ['with a tab after it', '/assign\t@x', ['assign @x']],
    ['among sentences', 'A strong essay.\n/accept\nThank you, all.', ['accept']],
    ['several, in order', '/claim\n/review\n\n/accept', ['claim', 'review', 'accept']],
    ['in capitals, as a phone writes it', '/Accept\n/WAITLIST', ['accept', 'waitlist']],
    ['with line ends of Windows', '/claim\r\n/review\r\n', ['claim', 'review']],
    ['behind a byte order mark', '\uFEFF/accept', ['accept']],
    ['behind up to three spaces', '   /accept', ['accept']],
    ['right below a list', '- strong essay\n- good fit\n/accept', ['accept']],
    ['above a rule, which makes it a heading', '/accept\n---\nmy name', ['accept']],
    ['behind emoji, which are two units long', '😀😀😀\n/accept', ['accept']],
    ['with Markdown after it', '/note the *essay* is `good`', ['note the *essay* is `good`']],
    ['below a quote and an empty line', '> What do you think?\n\n/accept', ['accept']],
    ['below code', '```\nx\n```\n/accept', ['accept']],
    ['in an opened-up part', '<details>\n\n/accept\n\n</details>', ['accept']],
  ])('%s', (_what, body, found) => {
    expect(read(body)).toEqual(found);
  });
});

describe('nothing else is', () => {
  test.each([
    ['in a fence', '```\n/accept\n```'],
    ['in a fence of tildes', '~~~text\n/accept\n~~~'],
    ['in a fence that nobody closed', 'look:\n```\n/accept'],
    ['in a fence in a list', '- so:\n  ```\n  /accept\n  ```'],
    ['in indented code', 'look:\n\n    /accept'],
    ['in inline code', '`/accept`'],
    ['in inline code over two lines', 'write `\n/accept\n` to accept'],
    ['in a quote', '> /accept'],
    ['in a quote in a quote', '> > /accept\n> /accept'],
    ['in a line that GitHub shows as part of a quote', '> What do you think?\n/accept'],
    ['in a quote in a list', '- > /accept'],
    ['in an HTML comment', '<!--\n/accept\n-->'],
    ['in an HTML comment within a sentence', 'so <!-- hidden\n/accept\n--> it is'],
    ['in an HTML block', '<pre>\n/accept\n</pre>'],
    ['in a script', '<script>\n/accept\n</script>'],
    ['in an attribute', '<a title="\n/accept\n">x</a>'],
    ['in a link', '[read\n/accept\nthis](https://example.org)'],
    ['in the title of a link', '[read](https://example.org "\n/accept\n")'],
    ['in a definition', '[x]: https://example.org "\n/accept\n"'],
    ['in emphasis', 'it is **so\n/accept\nit is**'],
    ['as an item of a list', '- /accept\n1. /accept'],
    ['as a heading', '# /accept'],
    ['within a sentence', 'Please write /accept when you are sure.'],
    ['escaped', '\\/accept'],
    ['a path', '/faq/\n/home/pages\n/accept/'],
    ['a path that is a sentence’s own', 'The addresses are\n/home and\n/apply as before.'],
    ['a comment of two slashes', '// accept'],
    ['a slash alone', '/ accept\n/'],
    ['a very long word', `/${'a'.repeat(31)}`],
    ['nothing at all', ''],
  ])('%s', (_what, body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('a verb that nobody knows', () => {
  const nearest = (body: string) => readCommands(body).commands.map((typed) => typed.nearest);

  it.each([
    ['/acept', 'accept'],
    ['/accpet', 'accept'],
    ['/accept.', 'accept'],
    ['/decline:', 'decline'],
    ['/hlep', 'help'],
    ['/aprove', 'accept'],
    ['/approve', 'accept'],
    ['/reject', 'decline'],
    ['/wait-list', 'waitlist'],
    ['/sameas MENTEE', 'same-as'],
    ['/unasign', 'unclaim'],
  ])('%s: meant is %s', (body, verb) => {
    expect(nearest(body)).toEqual([verb]);
  });

  it('is left alone in a sentence where it is near to none: it may be a path', () => {
    for (const path of [
      '/home',
      '/faq',
      '/apply',
      '/news',
      '/etc',
      '/tmp',
      '/goal-sheet',
      '/calendar',
      '/search',
      '/contact',
      '/privacy',
    ]) {
      expect(readCommands(`The page\n${path}\nis old.`).commands).toEqual([]);
    }
  });

  it('is answered where it is all of a comment, or stands among commands', () => {
    expect(readCommands('/frobnicate now').commands).toMatchObject([{ verb: 'frobnicate', isKnown: false, nearest: undefined }]);
    expect(read('/claim\n/frobnicate')).toEqual(['claim', 'frobnicate']);
  });
});

describe('a comment has an end', () => {
  it('at ten commands, and says how many more there were', () => {
    const { commands, leftOut } = readCommands('/note one\n'.repeat(13));
    expect([commands.length, leftOut]).toEqual([10, 3]);
  });

  it('at 10,000 characters, and says so', () => {
    expect(readCommands(`/accept\n${'x'.repeat(9_992)}`)).toMatchObject({ isCut: false });
    const long = readCommands(`/accept\n${'word '.repeat(2_000)}\n/decline no-place`);
    expect([long.commands.map(({ verb }) => verb), long.isCut]).toEqual([['accept'], true]);
  });

  test.each([
    ['brackets', '['],
    ['quotes', '> '],
    ['stars', '*a **'],
    ['backticks', '`` ` '],
    ['lists', '- '],
    ['links', '[a]('],
    ['comments', '<!--'],
    ['tags', '<a href="'],
    ['slashes', '/'],
    ['lines of commands', '/a\n'],
    ['deep lists', '  - a\n'],
    ['entities', '&amp'],
  ])('and is read in a moment, whatever is in it: %s', (_what, piece) => {
    const start = process.cpuUsage();
    readCommands(`/accept\n\n${piece.repeat(Math.ceil(10_000 / piece.length))}`);
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000); // under 0.5 s where nothing else runs
  });
});

test.each(Object.entries(hostileTexts))('%s is no command', (_what, text) => {
  expect(read(text)).toEqual([]);
});

const pieces = [
  '/accept',
  '/note',
  ' ',
  '\n',
  '\n\n',
  '> ',
  '`',
  '```',
  '<!--',
  '-->',
  '- ',
  '    ',
  '*',
  '[',
  '](x)',
  '"',
  'word',
  '\t',
  '<pre>',
  '</pre>',
  '---',
  '😀',
  '\\',
  '&amp;',
];

test('a known verb is never found within a fence, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces.filter((piece) => !piece.includes('`') && !piece.includes('/'))), { maxLength: 12 }),
      (inside) => {
        const body = `\`\`\`\n${inside.join('')}\n/accept\n${inside.join('')}\n\`\`\``;
        expect(read(body)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever is found stands at the beginning of a line, and reading never fails', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const body = parts.join('');
      for (const { verb } of readCommands(body).commands) {
        expect(body.toLowerCase()).toMatch(new RegExp(`^ {0,3}/${verb.replace(/[^\w-]/g, '\\$&')}`, 'm'));
      }
    }),
    { numRuns: 1000 },
  );
});

test.each(['1) ', '> ', '-\t', '* + '])('a line that opens lists or quotes by the thousand is not taken apart: %j', (marker) => {
  const start = performance.now();
  expect(read(`/accept\n\n${marker.repeat(3_000)}`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2_000);
});
