// The issue of a submission: a projection, rendered one way. Nothing is ever read back out of it but the signed marker.
import type { Answers } from '../form/answer.ts';
import { committeePart, type FormContent, questionsOf } from '../form/form.ts';
import { type FormName, formTraits } from '../form/form-traits.ts';
import { answerInWords, kindOf, type Question } from '../form/question.ts';
import { markdownLine, markdownParagraphs } from '../text/neutralise.ts';

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

/** A question with its answer, one text a line or choice; none where it was left out. */
interface Answered {
  readonly question: Question;
  readonly texts: readonly string[];
}

/** GitHub refuses 65,536 code points; the rest is room for the marker and for what GitHub might count differently. */
const maxBodyCharacters = 60_000;
const cutNotice = '\n\n*The issue is full. The rest of the answers is kept with the submission under its reference.*';
const noAnswer = '_No answer_';
/** A longer word does not fit into a table on a phone: tables break no words. */
const maxCellWord = /\S{31}/u;

/** Renders a submission for the committee, to be read on a phone: a table of the short facts, then each essay below its question. */
export function renderIssue(input: IssueInput): IssueText {
  const all = questionsOf(committeePart(input.content)).map((question) => ({
    question,
    texts: answerInWords(question, input.answers[question.name]),
  }));
  const shown = all.filter(({ question, texts }) => texts.length > 0 || question.required);
  const leftOut = all.filter((answered) => !shown.includes(answered));
  const parts = [
    opening(input),
    ...facts(shown.filter(isFact)),
    ...shown.filter((answered) => !isFact(answered)).map(essay),
    ...(leftOut.length > 0 ? [`\n\nLeft unanswered, as the form allows: ${leftOut.map(label).join(' · ')}`] : []),
  ];
  return { title: issueTitle(input), body: `${withinLimit(parts)}\n\n${input.marker}\n` };
}

/** The title of a submission's issue: its reference and what it is, never a name. */
export function issueTitle({ reference, form }: Pick<IssueInput, 'reference' | 'form'>): string {
  const { noun } = formTraits[form];
  return `${reference} · ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

function opening({ form, cycleTitle, reference, menteeReference }: IssueInput): string {
  return [
    `A ${formTraits[form].noun} for **${markdownLine(cycleTitle)}**, reference **${markdownLine(reference)}**.`,
    ...(form === 'goal-sheet' ? [sender(menteeReference)] : []),
    'Name and contact details stay with the program and are not in this issue.',
  ].join(' ');
}

function sender(menteeReference: string | undefined): string {
  return menteeReference === undefined
    ? 'No mentee application of this cycle gave the email address that it gives.'
    : `It gives the same email address as the mentee application **${markdownLine(menteeReference)}**. Nobody has checked that it comes from that person.`;
}

function isFact({ question, texts }: Answered): boolean {
  return !kindOf(question).isEssay && !texts.some((text) => maxCellWord.test(text));
}

function facts(answered: readonly Answered[]): readonly string[] {
  if (answered.length === 0) return [];
  const rows = answered.map((fact) => `\n| ${label(fact)} | ${fact.texts.map(markdownLine).join(' · ') || noAnswer} |`);
  return ['\n\n| Question | Answer |\n| --- | --- |', ...rows];
}

function essay(answered: Answered): string {
  return `\n\n#### ${label(answered)}\n\n${answered.texts.map(markdownParagraphs).join('\n\n') || noAnswer}`;
}

function label({ question }: Answered): string {
  return markdownLine(question.label);
}

/** As many of `parts` as fit, each whole: half an answer reads like all of it. */
function withinLimit(parts: readonly string[]): string {
  let body = '';
  let characters = 0;
  for (const part of parts) {
    characters += [...part].length;
    if (characters > maxBodyCharacters) return body + cutNotice;
    body += part;
  }
  return body;
}
