// Whatever an applicant types: shown and copied as typed, and nothing more. Checked on the Markdown and on its HTML.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Answers } from '../../../../src/domain/form/answer.ts';
import { questionsOf } from '../../../../src/domain/form/form.ts';
import { renderIssue } from '../../../../src/domain/issue/render-issue.ts';
import { cleanLine, cleanText } from '../../../../src/domain/text/clean-text.ts';
import { propertyRuns } from '../../../property-runs.ts';
import { formWith, question } from '../fixtures/ask.ts';
import { hostileFragments, hostileTexts } from '../fixtures/hostile-texts.ts';
import { issueInput, marker } from '../fixtures/issue-input.ts';
import { naughtyStrings } from '../fixtures/naughty-strings.ts';
import { realContent } from '../fixtures/real-content.ts';
import { answersIn, asCopied, issueHtml, linkedInReply, linkedLater } from '../fixtures/shown-issue.ts';

const form = realContent.forms.mentee;
const questions = questionsOf(form.content);
const typed = questions.filter(({ kind }) => kind === 'short text' || kind === 'long text');
const shown = typed.filter(({ visibility }) => visibility === 'committee');
const hidden = questions.filter(({ visibility }) => visibility === 'private');

const ours = /^<(?:\/?(?:p|h4|strong|em|table|thead|tbody|tr|th|td|span)|br(?: \/)?)>$/;

/** Whether the issue shows `answers` (as stored), question by question and to the letter, and nothing else of them. */
function expectHarmless(body: string, answers: readonly (readonly [label: string, answer: string])[]): void {
  expect(body.endsWith(`\n\n${marker}\n`)).toBe(true);
  const rest = body.slice(0, -marker.length - 1);
  expect(rest).not.toMatch(/<!--\s*alsc/);
  expect(linkedInReply(rest)).toEqual([]);
  const html = issueHtml(body);
  expect(new Set(html.match(/<!--[\s\S]*?-->/g))).toEqual(new Set([marker, ...(rest.includes('<!-- -->') ? ['<!-- -->'] : [])]));
  const elements = html.replace(/<!--[\s\S]*?-->/g, '').match(/<[^>]*>/g) ?? [];
  expect(elements.filter((element) => !ours.test(element))).toEqual([]);
  expect(elements.filter((element) => element === '<strong>')).toHaveLength(2);
  expect(linkedLater(html)).toEqual([]);
  const copies = answersIn(html);
  for (const [label, answer] of answers) expect(copies).toContainEqual([label, asCopied(answer)]);
}

const asked = question({ kind: 'long text', name: 'hopes', label: 'Your hopes', maxCharacters: 5000 });
const askedShortly = question({ kind: 'short text', name: 'place', label: 'Your place', maxCharacters: 500 });
const both = formWith(asked, askedShortly);

describe('questions answered with', () => {
  it.each(Object.entries(hostileTexts))('%s show it, and nothing takes effect', (_what, text) => {
    const answers = { hopes: cleanText(text), place: cleanLine(text) };
    expectHarmless(renderIssue(issueInput(both, answers)).body, [
      ['Your hopes', answers.hopes],
      ['Your place', answers.place],
    ]);
  });

  it.each(naughtyStrings.map((text, index) => [index, text]))(
    'naughty string %i show it, and nothing takes effect',
    (_index, text) => {
      const answers = { hopes: `${text}\n${text}\n\n  ${text}`, place: cleanLine(text) };
      expectHarmless(renderIssue(issueInput(both, answers)).body, [
        ['Your hopes', answers.hopes],
        ['Your place', answers.place],
      ]);
    },
  );
});

test('any text in every question takes no effect, and what is private stays out', () => {
  const anyText = fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...hostileFragments), { maxLength: 40 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(hostileTexts).filter(({ length }) => length < 1_200)) },
    { weight: 1, arbitrary: fc.constantFrom(...naughtyStrings) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  );
  const anyAnswers = fc.record(
    Object.fromEntries(typed.map(({ name, kind }) => [name, anyText.map(kind === 'long text' ? cleanText : cleanLine)])),
  );
  const canaries: Answers = Object.fromEntries(hidden.map(({ name }) => [name, `kanarek ${name} @octocat`]));
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
      const { title, body } = renderIssue(issueInput(form, { ...given, ...canaries }));
      expect(`${title}${body}`).not.toContain('kanarek');
      expect([...body].length).toBeLessThanOrEqual(65_536);
      expectHarmless(
        body,
        shown.flatMap(({ name, label }) => (given[name] === undefined ? [] : [[label, given[name]] as const])),
      );
    }),
    { seed: 20141015, numRuns: propertyRuns(2_000) },
  );
}, 300_000);

test('the checks above see what an unguarded issue would do', () => {
  const html = Object.values(hostileTexts).map((text) => issueHtml(`#### Question\n\n${text}\n\n${marker}\n`));
  const elements = new Set(html.flatMap((shownHtml) => shownHtml.match(/<(?:a|img|details|h1|table|div|del)\b/g) ?? []));
  expect(elements).toEqual(new Set(['<a', '<img', '<details', '<h1', '<table', '<div', '<del']));
  const seen = (what: readonly string[]) => new Set(what.map((sentence) => sentence.replace(/ in “[\s\S]*/, '')));
  const filters = ['mention', 'reference', 'reference of the old kind', 'security advisory', 'commit’s hash', 'address'];
  const text = Object.values(hostileTexts).join('\n\n');
  expect(seen(linkedInReply(text))).toEqual(new Set([...filters, 'address without a scheme', 'e-mail address', 'emoji code']));
  expect(seen(html.flatMap(linkedLater))).toEqual(
    new Set([...filters, 'address without a scheme', 'e-mail address', 'emoji code', 'mathematics']),
  );
});
