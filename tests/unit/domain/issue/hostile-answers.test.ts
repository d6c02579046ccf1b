// Whatever an applicant types: shown as typed, in a fence, and nothing more. Checked on the Markdown and on its HTML.
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it, test } from 'vitest';
import type { Answers } from '../../../../src/domain/form/answer.ts';
import { questionsOf } from '../../../../src/domain/form/form.ts';
import { renderIssue } from '../../../../src/domain/issue/render-issue.ts';
import { cleanText } from '../../../../src/domain/text/clean-text.ts';
import { formWith, question } from '../fixtures/ask.ts';
import { hostileFragments, hostileTexts } from '../fixtures/hostile-texts.ts';
import { issueInput, marker } from '../fixtures/issue-input.ts';
import { realContent } from '../fixtures/real-content.ts';

const form = realContent.forms.mentee;
const questions = questionsOf(form.content);
const typed = questions.filter(({ kind }) => kind === 'short text' || kind === 'long text');
const shown = typed.filter(({ visibility }) => visibility === 'committee');
const hidden = questions.filter(({ visibility }) => visibility === 'private');

const asHtml = (body: string, allowDangerousHtml: boolean) =>
  micromark(body, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml,
    allowDangerousProtocol: allowDangerousHtml,
  });

/** The marks of a text that a reader sees, whatever its wrapping. */
const seen = (text: string) => text.replace(/[\s\u200B]+/g, '');

const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function expectHarmless(body: string, answers: readonly string[], sections: number): void {
  expect(body.endsWith(`\n\n${marker}\n`)).toBe(true);
  const rest = body.slice(0, -marker.length - 1);
  expect(rest).not.toContain('alsc-submission:v1:0198b6a0');
  expect(rest).not.toMatch(/@[\w-]|#\d|&[#\w]|:\/\/|www\.|GH-\d|<[!/?a-z]|-->/i);
  expect(rest.match(/\b[0-9a-f]{7,40}\b/gi)?.filter((run) => /\d/.test(run)) ?? []).toEqual([]);
  const html = asHtml(body, true);
  expect(html.match(/<!--[\s\S]*?-->/g)).toEqual([marker]);
  const elements = html.replace(marker, '').match(/<[^>]*>/g) ?? [];
  const ours = /^<(?:p|\/p|h2|\/h2|h3|\/h3|strong|\/strong|em|\/em|ul|\/ul|li|\/li|pre|\/pre|\/code|code class="language-text")>$/;
  expect(elements.filter((element) => !ours.test(element))).toEqual([]);
  const count = (element: string) => elements.filter((candidate) => candidate === element).length;
  expect([count('<h3>'), count('<strong>'), count('<pre>')]).toEqual([sections, 2, answers.length]);
  const blocks = [...html.matchAll(/<pre><code class="language-text">([\s\S]*?)<\/code><\/pre>/g)];
  expect(blocks.map(([, text = '']) => seen(unescaped(text)))).toEqual(answers.map((answer) => seen(cleanText(answer))));
  expect(asHtml(body, false)).not.toMatch(/<(?:a|img|script|input|table|del|blockquote|hr|h1|h4)\b/);
}

describe('one question answered with', () => {
  const asked = question({ kind: 'long text', name: 'hopes', maxCharacters: 5000 });

  it.each(Object.entries(hostileTexts))('%s shows it, and nothing takes effect', (_what, text) => {
    expectHarmless(renderIssue(issueInput(formWith(asked), { hopes: text })).body, [text], 1);
  });
});

test('any text in every question takes no effect, and what is private stays out', () => {
  const anyText = fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...hostileFragments), { maxLength: 40 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(hostileTexts).filter(({ length }) => length < 1_200)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  );
  const anyAnswers = fc.record(Object.fromEntries(typed.map(({ name }) => [name, anyText])));
  const canaries: Answers = Object.fromEntries(hidden.map(({ name }) => [name, `kanarek ${name} @octocat`]));
  const committee = questions.length - hidden.length;
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { title, body } = renderIssue(issueInput(form, { ...answers, ...canaries }));
      expect(`${title}${body}`).not.toContain('kanarek');
      expect([...body].length).toBeLessThanOrEqual(65_536);
      expectHarmless(
        body,
        shown.map(({ name }) => answers[name] ?? ''),
        committee,
      );
    }),
    { seed: 20141015, numRuns: 300 },
  );
}, 60_000);

test('the checks above see what an unguarded issue would do', () => {
  const unguarded = Object.values(hostileTexts).map((text) => `### Question\n\n${text}\n\n${marker}\n`);
  const elements = new Set(unguarded.flatMap((body) => asHtml(body, true).match(/<(?:a|img|details|h1|table|div|del)\b/g) ?? []));
  expect(elements).toEqual(new Set(['<a', '<img', '<details', '<h1', '<table', '<div', '<del']));
});
