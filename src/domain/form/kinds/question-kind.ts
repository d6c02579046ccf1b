// What a kind of question has to say of itself. Each kind is one file here, and one line in the list of ../question.ts.
import type { z } from 'zod';
import type { Fields, Wording } from '../../fields/field.ts';
import { type VariantOf, variant } from '../../fields/variants.ts';
import type { Answer } from '../answer.ts';
import type { Control } from '../control.ts';
import { messages } from '../messages.ts';
import { commonFields } from './common-fields.ts';

/** What reading one answer yields: the checked answer, nothing (an optional question skipped), or what to correct. */
export type Reading = { readonly answer: Answer | undefined } | { readonly problem: string };

/** What arrived in answer to one question: texts that are not empty, and not yet cleaned. */
export type Values = readonly [string, ...string[]];

/** What tests and samples say in answer to a question, as a browser sends it. */
interface Sample<Asked> {
  /** The fields of the kind alone, as an editor could write them. */
  readonly fields: Readonly<Record<string, unknown>>;
  good(question: Asked): readonly string[];
  /** Answers that are refused: one for each message of the kind. */
  bad(question: Asked): readonly (readonly string[])[];
}

/** How the answers to one kind of question are asked for, read and told. */
interface Behaviour<Asked> {
  /** True where an answer reaches a person: such a question is private. */
  readonly isContact: boolean;
  /** True where an answer is paragraphs: the issue shows it below its question, and any other as a row of its table. */
  readonly isEssay: boolean;
  control(question: Asked): Control;
  /** What is said where a required answer is missing: one of `messages`. */
  readonly missing: (subject: string) => string;
  read(question: Asked, values: Values): Reading;
  readonly sample: Sample<Asked>;
  /** What the help below the label adds by itself, such as a limit. */
  limitInWords?(question: Asked): string;
  /** What is asked about an answer before it is sent, where it may be a slip. It is taken as it is all the same. */
  doubt?(question: Asked, answer: Answer): string | undefined;
  /** How an answer reads on the page that repeats it, in the issue and in a table, where it is not its own words. */
  inWords?(question: Asked, answer: Answer): readonly string[];
}

type CommonQuestion = z.infer<VariantOf<'kind', string, typeof commonFields>['schema']>;

/** A kind of question, whichever it is. */
export interface QuestionKind<Asked = CommonQuestion> extends Behaviour<Asked> {
  readonly name: string;
  readonly schema: z.ZodType;
}

type VariantFor<Name extends string, Own extends Fields> = VariantOf<'kind', Name, typeof commonFields & Own>;
type QuestionFor<Name extends string, Own extends Fields> = z.infer<VariantFor<Name, Own>['schema']>;

/**
 * Defines a kind of question.
 * @param definition its name in `content/forms/*.yml`, how an editor reads it, the fields that it has beside those of every question, and
 * how it behaves
 */
export function questionKind<const Name extends string, const Own extends Fields>(
  definition: Wording & { readonly name: Name; readonly fields: Own } & Behaviour<QuestionFor<Name, Own>>,
): VariantFor<Name, Own> & QuestionKind<QuestionFor<Name, Own>> {
  const { label, hint, name, fields, ...behaviour } = definition;
  return { ...behaviour, ...variant('kind', { label, hint, name, fields: { ...commonFields, ...fields } }) };
}

/** Reads the only value, or says that there may be only one: a question answered twice is refused, never merged. */
export function single<Asked extends { readonly subject: string }>(
  read: (question: Asked, value: string) => Reading,
): (question: Asked, values: Values) => Reading {
  return (question, values) => (values.length > 1 ? { problem: messages.onlyOne(question.subject) } : read(question, values[0]));
}
