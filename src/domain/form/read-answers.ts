// The one check of every form, from the page and as JSON alike.
import { isBlank } from '../text/clean-text.ts';
import type { Answer, Answers } from './answer.ts';
import { type Form, questionsOf } from './form.ts';
import type { Reading } from './kinds/question-kind.ts';
import { messages } from './messages.ts';
import { mostCharacters, mostUnits } from './most-characters.ts';
import { kindOf, type Question } from './question.ts';

/** What arrived, by question name, before any check. */
export type RawAnswers = ReadonlyMap<string, readonly string[]>;

/** A question that needs another look. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

export type FormReading =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks every question of `form` and gathers every problem, in the order of the page.
 * @param raw what arrived; names that the form does not ask for are ignored here (`unknownNames` finds them)
 */
export function readAnswers(form: Pick<Form, 'content'>, raw: RawAnswers): FormReading {
  const answers: Record<string, Answer> = {};
  const problems: Problem[] = [];
  for (const question of questionsOf(form.content)) {
    const reading = readAnswer(question, raw.get(question.name) ?? []);
    if ('problem' in reading) problems.push({ field: question.name, message: reading.problem });
    else if (reading.answer !== undefined) answers[question.name] = reading.answer;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers };
}

/** Names in `raw` that `form` does not ask for: it never did, or no longer does. */
export function unknownNames(form: Form, raw: RawAnswers): readonly string[] {
  const known = new Set(questionsOf(form.content).map(({ name }) => name));
  return [...raw.keys()].filter((name) => !known.has(name));
}

function readAnswer(question: Question, values: readonly string[]): Reading {
  const kind = kindOf(question);
  if (values.reduce((sum, value) => sum + value.length, values.length) > mostUnits(question))
    return { problem: messages.tooLong(question.subject, mostCharacters(question)) };
  const [first, ...rest] = values.filter((value) => !isBlank(value));
  if (first !== undefined) return kind.read(question, [first, ...rest]);
  return question.required ? { problem: kind.missing(question.subject) } : { answer: undefined };
}
