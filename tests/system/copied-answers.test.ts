// What a member of the committee copies out of an issue, in a real browser, is the answer that is stored, to the letter.
import { expect, test } from 'vitest';
import { renderIssue } from '../../src/domain/issue/render-issue.ts';
import { cleanText } from '../../src/domain/text/clean-text.ts';
import { formWith, question } from '../unit/domain/fixtures/ask.ts';
import { hostileTexts } from '../unit/domain/fixtures/hostile-texts.ts';
import { issueInput } from '../unit/domain/fixtures/issue-input.ts';
import { naughtyStrings } from '../unit/domain/fixtures/naughty-strings.ts';
import { asCopied, issueHtml } from '../unit/domain/fixtures/shown-issue.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
const texts = [
  ...Object.values(hostileTexts).map(cleanText),
  ...naughtyStrings,
  ...naughtyStrings.map((text) => `${text}\n\n\n  ${text}`),
];
const asked = texts.map((_, index) =>
  question({ kind: 'long text', name: `essay-${index}`, label: `Question ${index}`, maxCharacters: 5000 }),
);

/** The questions and answers as issues show them: a few in each, for an issue holds 60,000 characters. */
function shown(): string {
  const html = asked.map((essay, index) => {
    const { body } = renderIssue(issueInput(formWith(essay), { [essay.name]: texts[index] ?? '' }));
    return issueHtml(body.slice(body.indexOf('####')));
  });
  return html.join('\n');
}

test('answers are copied as they are stored', { timeout: 120_000 }, async () => {
  const context = await browser().newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const document = `<!doctype html><meta charset="utf-8"><title>Issues</title><main>${shown()}</main>`;
  await page.route('https://github.test/', (route) => route.fulfill({ contentType: 'text/html', body: document }));
  await page.goto('https://github.test/');
  const copied = await page.evaluate(async () => {
    getSelection()?.selectAllChildren(window.document.body);
    window.document.execCommand('copy');
    return navigator.clipboard.readText();
  });
  await context.close();
  const answers = copied.split(/\n*Question \d+\n/).slice(1);
  expect(answers).toHaveLength(texts.length);
  expect(answers.map((answer) => answer.trimEnd())).toEqual(texts.map(asCopied));
});
