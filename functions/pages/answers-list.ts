// The answers as a list, for the page that asks to check them and for the receipt.
import { html, raw } from 'hono/html';
import type { Answer, Answers } from '../../src/domain/form/answer.ts';
import { allQuestionsOf, askedPart, type Form, type FormContent } from '../../src/domain/form/form.ts';
import { controlFields, controlId, steps } from '../../src/domain/form/page.ts';
import { answerInWords, kindOf, type Question } from '../../src/domain/form/question.ts';
import { type RawAnswers, unknownNames } from '../../src/domain/form/read-answers.ts';
import { words } from '../words.ts';
import type { Markup } from './fill.ts';

/**
 * Every question that is asked with its answer, skipped ones included.
 * @param changeAt the form's address: with it, each answer has a button that leads back to its question, all answers kept
 */
export function answersList(content: FormContent, answers: Answers, changeAt?: string): Markup {
  return html`${askedPart(content).sections.map(
    ({ title, questions }) => html`<h2>${title}</h2>
<dl class="answers">${questions.map((question) => row(question, answers, changeAt))}</dl>
`,
  )}`;
}

function row(question: Question, answers: Answers, changeAt: string | undefined): Markup {
  const texts = answerInWords(question, answers[question.name]);
  const shown = texts.length > 0 ? texts : [words.notProvided];
  return html`<div><dt>${question.label}</dt><dd>${shown.map((text) => html`<p>${lines(text)}</p>`)}${
    changeAt === undefined ? '' : doubt(question, answers[question.name])
  }</dd>${changeAt === undefined ? '' : html`<dd class="answers-action">${changeButton(question, changeAt)}</dd>`}</div>
`;
}

function doubt(question: Question, answer: Answer | undefined): Markup {
  const asked = answer === undefined ? undefined : kindOf(question).doubt?.(question, answer);
  return asked === undefined ? '' : html`<p><strong>${asked}</strong> ${words.changeOrLeave}</p>`;
}

function changeButton({ name, label }: Question, changeAt: string): Markup {
  return html`<button class="link" name="${controlFields.step}" value="${steps.change}" formaction="${changeAt}#${controlId(name)}">Change<span class="visually-hidden"> ${label}</span></button>`;
}

function lines(text: string): Markup {
  return html`${text.split('\n').map((line, index) => html`${index === 0 ? '' : raw('<br>')}${line}`)}`;
}

/** The answers as they were typed, in hidden fields: what was checked is what is sent or changed. */
export function hiddenFields(form: Form, raw: RawAnswers, submissionId: string): Markup {
  const unknown = unknownNames(form, raw);
  const known = [...raw].filter(([name]) => !unknown.includes(name));
  return html`<input type="hidden" name="${controlFields.submissionId}" value="${submissionId}"><input type="hidden" name="${controlFields.formVersion}" value="${form.version}">${known.map(
    ([name, values]) => values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  )}`;
}

/** What somebody typed into a form that is closed, so that it is not lost. It is unchecked. */
export function typedAnswers(content: FormContent, raw: RawAnswers): Markup {
  const typed = typedList(allQuestionsOf(content), raw);
  return (
    typed &&
    html`<h2>${words.whatYouTyped}</h2>
<p>${words.keepWhatYouTyped}</p>
${typed}`
  );
}

/** The answers to questions that are no longer asked; empty where there are none. */
export function retiredAnswers(content: FormContent, raw: RawAnswers): Markup {
  const typed = typedList(
    allQuestionsOf(content).filter(({ retired }) => retired),
    raw,
  );
  return (
    typed &&
    html`<p>${words.noLongerAsked}</p>
${typed}`
  );
}

function typedList(questions: readonly Question[], raw: RawAnswers): Markup {
  const typed = questions
    .map(({ name, label }) => ({ label, texts: (raw.get(name) ?? []).filter((text) => text.trim() !== '') }))
    .filter(({ texts }) => texts.length > 0);
  if (typed.length === 0) return '';
  return html`<dl class="answers">${typed.map(
    ({ label, texts }) => html`<div><dt>${label}</dt><dd>${texts.map((text) => html`<p>${lines(text)}</p>`)}</dd></div>`,
  )}</dl>`;
}
