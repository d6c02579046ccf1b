import { describe, expect, it } from 'vitest';
import { rawSampleAnswers } from '../../../../scripts/samples/sample-answers.ts';
import type { Answers } from '../../../../src/domain/form/answer.ts';
import { questionsOf } from '../../../../src/domain/form/form.ts';
import { readAnswers } from '../../../../src/domain/form/read-answers.ts';
import { renderIssue } from '../../../../src/domain/issue/render-issue.ts';
import { formWith, question } from '../fixtures/ask.ts';
import { issueInput } from '../fixtures/issue-input.ts';
import { realContent, realForms } from '../fixtures/real-content.ts';

const lengthOf = (text: string) => [...text].length;

/** What doubles, or more, on its way into the issue: each mark is broken or makes its fence grow. */
const swelling = ['@a', '&#1', '`', '`\n', 'www.', 'a0a0a0a', '-->', '#1\n', '👩‍🏫@a'];

describe('an issue', () => {
  it('has a section a question, typed answers in fences, chosen ones in a list', () => {
    const form = formWith(
      question({ kind: 'long text', name: 'hopes', label: 'What do you hope for?' }),
      question({ kind: 'choices', name: 'ways', label: 'How?', options: ['Video call, such as Skype', 'Email'] }),
      question({ kind: 'attestation', name: 'agreed', label: 'Your agreement', statement: 'I agree.' }),
      question({ kind: 'number', name: 'years', label: 'Years', min: 0, max: 70, required: false }),
    );
    const answers: Answers = { hopes: 'To learn.', ways: ['Video call, such as Skype', 'Email'], agreed: true };
    expect(
      renderIssue(issueInput(form, answers)).body,
    ).toBe(`A mentee application for **Fall 2014**, reference **MENTEE\\-2014F\\-7K3Q4**. Name and contact details stay with the program and are not in this issue.

## Questions

### What do you hope for\\?

\`\`\`text
To learn.
\`\`\`

### How\\?

- Video call\\, such as Skype
- Email

### Your agreement

- Yes\\: I agree\\.

### Years

_No answer_

<!-- alsc-submission:v1:0198b6a0-0000-7000-8000-000000000000:AbCdEfGhIjKlMnOpQrStUv -->
`);
  });

  it('is titled by its reference and what it is, never by a name', () => {
    const answers: Answers = { name: 'Sofie Nováková' };
    expect(renderIssue(issueInput(realContent.forms.mentee, answers)).title).toBe('MENTEE-2014F-7K3Q4 · Mentee application');
    expect(renderIssue(issueInput(realContent.forms['goal-sheet'], answers)).title).toBe('MENTEE-2014F-7K3Q4 · Goal sheet');
  });

  it('leaves out a section that the committee may not see, heading and all', () => {
    const { body } = renderIssue(issueInput(realContent.forms.mentee, {}));
    expect(body).not.toContain('About you\\, if you wish');
    expect(body).not.toContain('Full name');
  });
});

describe.each(realForms)('the issue of the $name form', (form) => {
  const questions = questionsOf(form.content);

  it('shows every answer for the committee and no private one', () => {
    const reading = readAnswers(form, rawSampleAnswers(form));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const canaries = questions.filter(({ visibility }) => visibility === 'private').map(({ name }) => [name, `canary ${name}`]);
    const { title, body } = renderIssue(issueInput(form, { ...reading.answers, ...Object.fromEntries(canaries) }));
    expect(canaries.length).toBeGreaterThan(1);
    expect(`${title}\n${body}`).not.toMatch(/canary|paige|555/);
    expect(body).not.toContain('_No answer_');
    expect(body.match(/^### /gm)).toHaveLength(questions.length - canaries.length);
  });

  it.each(swelling)('holds the longest answers whole, even full of %j', (piece) => {
    const answers = questions.flatMap((asked) =>
      'maxCharacters' in asked ? [[asked.name, piece.repeat(asked.maxCharacters / lengthOf(piece))]] : [],
    );
    const { body } = renderIssue(issueInput(form, Object.fromEntries(answers)));
    expect(lengthOf(body)).toBeLessThanOrEqual(65_536);
    expect(body).not.toContain('The issue is full');
  });
});

describe('a form longer than an issue', () => {
  const names = Array.from({ length: 20 }, (_, index) => `essay-${index}`);
  const form = formWith(...names.map((name) => question({ kind: 'long text', name, maxCharacters: 5000 })));
  const answers = Object.fromEntries(names.map((name) => [name, '`'.repeat(5000)]));
  const { body } = renderIssue(issueInput(form, answers));

  it('is cut between sections, says so, and keeps its marker', () => {
    expect(lengthOf(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/`{5001}\n\n\*The issue is full\. [^*]+\*\n\n<!-- alsc-submission:[^\n]+ -->\n$/);
  });

  it('shows as many whole answers as fit', () => {
    expect(body.match(/^### /gm)).toHaveLength(3);
    expect(body.match(/^`{5001}/gm)).toHaveLength(6);
  });
});
