// Answers that each real form accepts, made from its definition: they stay right when an editor changes a question.
import { type Form, questionsOf } from '../../src/domain/form/form.ts';
import { tick } from '../../src/domain/form/kinds/attestation.ts';
import { kindOf } from '../../src/domain/form/question.ts';
import { type RawAnswers, readAnswers } from '../../src/domain/form/read-answers.ts';

/** An answer of an obviously fictional person to every question of `form`, before any check. */
export function rawSampleAnswers(form: Form): RawAnswers {
  return new Map(questionsOf(form.content).map((question) => [question.name, kindOf(question).sample.good(question)]));
}

/** The same answers as JSON takes them. */
export function sampleAnswers(form: Form, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const reading = readAnswers(form, rawSampleAnswers(form));
  if (!reading.ok) throw new Error(`the sample answers are refused: ${JSON.stringify(reading.problems)}`);
  return { ...reading.answers, ...changes };
}

/** The same answers as a browser sends them from the form. */
export function sampleForm(form: Form, changes: Readonly<Record<string, unknown>> = {}): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(sampleAnswers(form, changes))) {
    for (const text of [value].flat()) fields.append(name, text === true ? tick : String(text));
  }
  return fields;
}
