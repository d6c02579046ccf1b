import { describe, expect, it, test } from 'vitest';
import { escaped, fenced } from '../../../../src/domain/text/neutralise.ts';
import { hostileTexts } from '../fixtures/hostile-texts.ts';

const visible = (text: string) => text.replaceAll('\u200B', '·');

describe('typed text is shown in a fence', () => {
  it('of three backticks, marked as text', () => {
    expect(fenced('Hello')).toBe('```text\nHello\n```');
  });

  it('that is one backtick longer than any run within', () => {
    expect(fenced('a `````` b\n```')).toBe('```````text\na `````` b\n```\n```````');
    expect(fenced('`\u200B`\u200B`')).toBe('````text\n```\n````');
  });

  it('that wraps long lines between words and keeps indentation', () => {
    const [first = '', second = ''] = fenced(`A poem:\n  ${'word '.repeat(30)}`)
      .split('\n')
      .slice(2, -1);
    expect(first).toBe(`  ${'word '.repeat(18)}word`);
    expect(second).toBe('word '.repeat(11).trim());
    expect(first.length).toBeLessThanOrEqual(96);
  });

  it('that never cuts a word, and keeps double spaces', () => {
    expect(fenced(`${'a'.repeat(200)}  b`)).toBe(`\`\`\`text\n${'a'.repeat(200)}\n b\n\`\`\``);
    expect(fenced('one  two')).toBe('```text\none  two\n```');
  });
});

describe('what GitHub would link even in a mail reply is broken by a zero-width space:', () => {
  it.each([
    ['@octocat @alsc/team @-x', '@·octocat @·alsc/team @·-x'],
    ['#1 alsc/site#12', '#·1 alsc/site#·12'],
    ['&#64; &commat; &#x40;', '&·#·64; &·commat; &·#x40;'],
    ['https://a.example', 'https:·//a.example'],
    ['www.a.example _www.a_ WWW.A', 'w·ww.a.example _w·ww.a_ W·WW.A'],
    ['GH-1 gh-2 _GH-3', 'G·H-1 g·h-2 _G·H-3'],
    ['<a> </a> <!-- x -->', '<·a> <·/a> <·!-- x -·->'],
    ['6dcb09b 6dcb09b5b57875f334f61aebed695e2e4193db5e', '6dcb09·b 6dcb09·b5b578·75f334·f61aeb·ed695e·2e4193·db5e'],
    ['abcde16dcb09b5b578', 'abcde1·6dcb09·b5b578'],
  ])('%s', (text, broken) => {
    expect(visible(fenced(text))).toBe(`\`\`\`text\n${broken}\n\`\`\``);
  });

  it.each(['I am 100 % sure & glad', 'sofie at example dot org', 'C# and F#', 'a < b > c', 'effaced façade', '3:1', '# of visits'])(
    'and nothing else: %s',
    (text) => {
      expect(fenced(text)).toBe(`\`\`\`text\n${text}\n\`\`\``);
    },
  );
});

test.each(Object.entries(hostileTexts))('%s has nothing left in it that GitHub would link', (_what, text) => {
  const once = fenced(text);
  expect(once.split('\n').slice(1, -1).join('\n')).not.toMatch(/@[\w-]|#\d|&[#\w]|:\/\/|www\.|GH-\d|<[!/?a-z]|-->/i);
});

describe('our own words', () => {
  it('read as typed, every mark of punctuation escaped', () => {
    expect(escaped('1. *Who* [are] <you>?')).toBe('1\\. \\*Who\\* \\[are\\] \\<​you\\>\\?');
    expect(escaped('a\n\n# b')).toBe('a \\# b');
  });

  it('keep their letters and typographic marks', () => {
    expect(escaped('Children’s library service – “here”')).toBe('Children’s library service – “here”');
  });
});
