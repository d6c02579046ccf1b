// The one check of every form, from the page and as JSON alike.
import { cleanText } from '../text/clean-text.ts';
import { type Form, questionsOf } from './form.ts';
import { attestation } from './kinds/attestation.ts';
import { choice } from './kinds/choice.ts';
import { choices } from './kinds/choices.ts';
import { email } from './kinds/email.ts';
import type { FieldKind, Reading } from './kinds/field-kind.ts';
import { longText } from './kinds/long-text.ts';
import { number } from './kinds/number.ts';
import { shortText } from './kinds/short-text.ts';
import { telephone } from './kinds/telephone.ts';
import { timeZone } from './kinds/time-zone.ts';
import type { Answer, Answers, Question, QuestionKind } from './question.ts';

const kinds: { readonly [Kind in QuestionKind]: FieldKind<Kind> } = {
  'short text': shortText,
  'long text': longText,
  'e-mail': email,
  telephone,
  choice,
  choices,
  attestation,
  'time zone': timeZone,
  number,
};

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

function readAnswer<Kind extends QuestionKind>(question: Question & { kind: Kind }, values: readonly string[]): Reading {
  const kind = kinds[question.kind] as unknown as FieldKind<QuestionKind>;
  const [first, ...rest] = values.filter((value) => cleanText(value) !== '');
  if (first !== undefined) return kind.read(question, [first, ...rest]);
  return question.required ? { problem: kind.missing(question) } : { answer: undefined };
}
