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

/** What grows most on its way into the issue: each is split, or wrapped. */
const swelling = ['@a', '&#1', '*', '``', 'www.', 'a0a0a0a', '<!', '#1\n', '👩‍🏫@a', '$a', ':a:', 'GH-1', '://', '1.\n', '  '];

describe('an issue', () => {
  it('has a table of the short facts, then each essay below its question, and last what was left out', () => {
    const form = formWith(
      question({ kind: 'long text', name: 'hopes', label: 'What do you hope for?' }),
      question({ kind: 'choices', name: 'ways', label: 'How?', options: ['Video call, such as Skype', 'Email'] }),
      question({ kind: 'attestation', name: 'agreed', label: 'Your agreement', statement: 'I agree.' }),
      question({ kind: 'number', name: 'years', label: 'Years', min: 0, max: 70, required: false }),
      question({ kind: 'long text', name: 'more', label: 'Anything else?', required: false }),
      question({ kind: 'short text', name: 'role', label: 'Role | title' }),
    );
    const hopes = 'To learn:\n- to *listen*\n- to write to a@example.org\n\nAnd  more.';
    const answers: Answers = { hopes, ways: ['Video call, such as Skype', 'Email'], agreed: true, role: 'Page | clerk' };
    expect(
      renderIssue(issueInput(form, answers)).body,
    ).toBe(`A mentee application for **Fall 2014**, reference **MENTEE-2014F-7K3Q4**. Name and contact details stay with the program and are not in this issue.

| Question | Answer |
| --- | --- |
| How? | Video call, such as Skype · Email |
| Your agreement | Yes: I agree. |
| Role \\| title | Page \\| clerk |

#### What do you hope for?

To learn:
\\- to \\*listen\\*
\\- to write to a@<!-- -->example.org

And\u00A0 more.

Left unanswered, as the form allows: Years · Anything else?

<!-- alsc-submission:v1:0198b6a0-0000-7000-8000-000000000000:AbCdEfGhIjKlMnOpQrStUv -->
`);
  });

  it('says that there is no answer only where there has to be one', () => {
    const form = formWith(
      question({ kind: 'long text', name: 'hopes', label: 'Hopes' }),
      question({ kind: 'short text', name: 'role', label: 'Role' }),
    );
    const { body } = renderIssue(issueInput(form, {}));
    expect(body).toContain('\n| Role | _No answer_ |\n');
    expect(body).toContain('\n#### Hopes\n\n_No answer_\n');
    expect(body).not.toContain('Left unanswered');
  });

  it('shows an answer with a word too long for a cell below its question', () => {
    const form = formWith(question({ kind: 'short text', name: 'role', label: 'Role', maxCharacters: 500 }));
    const long = 'Donaudampfschifffahrtsgesellschaft';
    expect(renderIssue(issueInput(form, { role: long })).body).toContain(`\n#### Role\n\n${long}\n`);
    expect(renderIssue(issueInput(form, { role: long.slice(0, 30) })).body).toContain(`| Role | ${long.slice(0, 30)} |`);
  });

  it('is titled by its reference and what it is, never by a name', () => {
    const answers: Answers = { name: 'Sofie Nováková' };
    expect(renderIssue(issueInput(realContent.forms.mentee, answers)).title).toBe('MENTEE-2014F-7K3Q4 · Mentee application');
    expect(renderIssue(issueInput(realContent.forms['goal-sheet'], answers)).title).toBe('MENTEE-2014F-7K3Q4 · Goal sheet');
  });

  it('leaves out a section that the committee may not see, heading and all', () => {
    const { body } = renderIssue(issueInput(realContent.forms.mentee, {}));
    expect(body).not.toContain('Race or ethnicity');
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
    expect(body.match(/^#### |^\| (?!Question|---)/gm)).toHaveLength(questions.length - canaries.length);
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

  it('is cut between answers, says so, and keeps its marker', () => {
    expect(lengthOf(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/(?:\\`){5000}\n\n\*The issue is full\. [^*]+\*\n\n<!-- alsc-submission:[^\n]+ -->\n$/);
  });

  it('shows as many whole answers as fit', () => {
    expect(body.match(/^#### /gm)).toHaveLength(5);
    expect(body.match(/^(?:\\`){5000}$/gm)).toHaveLength(5);
  });
});
