// The issue of a submission: a projection, rendered one way. Nothing is ever read back out of it but the signed marker.
import type { Answer, Answers } from '../form/answer.ts';
import { committeePart, type FormContent } from '../form/form.ts';
import { type FormName, formTraits } from '../form/form-traits.ts';
import { answerInWords, kindOf, type Question } from '../form/question.ts';
import { escaped, fenced } from '../text/neutralise.ts';

/** What an issue is made from. It has no field for contact data: private answers are dropped here. */
export interface IssueInput {
  readonly form: FormName;
  readonly content: FormContent;
  readonly reference: string;
  readonly cycleTitle: string;
  readonly answers: Answers;
  /** Of a goal sheet: the mentee application of the cycle that gave the same address, where there is one. */
  readonly menteeReference: string | undefined;
  /** The last line: the Worker's signed marker (functions/). */
  readonly marker: string;
}

/** Title and body as GitHub takes them: at most 256 and 65,536 characters. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** GitHub refuses 65,536 code points; the rest is room for the marker and for what GitHub might count differently. */
const maxBodyCharacters = 60_000;
const cutNotice = '\n\n*The issue is full. The rest of the answers is kept with the submission under its reference.*';

/** Renders a submission for the committee: `### Question` sections with the answers that the committee may see. */
export function renderIssue(input: IssueInput): IssueText {
  const sections = committeePart(input.content).sections.flatMap(({ title, questions }) => [
    `## ${escaped(title)}`,
    ...questions.map((question) => section(question, input.answers[question.name])),
  ]);
  const opening = [
    `A ${formTraits[input.form].noun} for **${escaped(input.cycleTitle)}**, reference **${escaped(input.reference)}**.`,
    ...(input.form === 'goal-sheet' ? [sender(input.menteeReference)] : []),
    'Name and contact details stay with the program and are not in this issue.',
  ].join(' ');
  return {
    title: issueTitle(input),
    body: `${withinLimit([opening, ...sections])}\n\n${input.marker}\n`,
  };
}

/** The title of a submission's issue: its reference and what it is, never a name. */
export function issueTitle({ reference, form }: Pick<IssueInput, 'reference' | 'form'>): string {
  const { noun } = formTraits[form];
  return `${reference} · ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

function sender(menteeReference: string | undefined): string {
  return menteeReference === undefined
    ? 'No mentee application of this cycle gave the email address that it gives.'
    : `It gives the same email address as the mentee application **${escaped(menteeReference)}**. Nobody has checked that it comes from that person.`;
}

function section(question: Question, answer: Answer | undefined): string {
  return `### ${escaped(question.label)}\n\n${value(question, answer)}`;
}

function value(question: Question, answer: Answer | undefined): string {
  const texts = answerInWords(question, answer);
  if (texts.length === 0) return '_No answer_';
  return kindOf(question).isTyped ? texts.map(fenced).join('\n\n') : texts.map((text) => `- ${escaped(text)}`).join('\n');
}

function withinLimit(parts: readonly string[]): string {
  let body = '';
  for (const part of parts) {
    const next = body === '' ? part : `${body}\n\n${part}`;
    if ([...next].length > maxBodyCharacters) return body + cutNotice; // whole sections only: half a fence would leak Markdown
    body = next;
  }
  return body;
}
