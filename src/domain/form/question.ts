// The questions of a form, as `content/forms/*.yml` writes them. One definition serves the page, the check at the edge,
// the issue, the mail and the CMS.
import { z } from 'zod';
import { variants } from '../fields/variants.ts';
import type { Answer } from './answer.ts';
import { attestation } from './kinds/attestation.ts';
import { choice } from './kinds/choice.ts';
import { choices } from './kinds/choices.ts';
import { email } from './kinds/email.ts';
import { longText } from './kinds/long-text.ts';
import { number } from './kinds/number.ts';
import type { QuestionKind } from './kinds/question-kind.ts';
import { shortText } from './kinds/short-text.ts';
import { telephone } from './kinds/telephone.ts';
import { timeZone } from './kinds/time-zone.ts';

/** Every kind of question, in the order in which an editor is offered them. */
export const questionKinds = [shortText, longText, email, telephone, choice, choices, attestation, timeZone, number] as const;

type SchemasOf<Kinds extends readonly { readonly schema: z.ZodType }[]> = {
  readonly [Index in keyof Kinds]: Kinds[Index]['schema'];
};

/** One schema a kind; `kind` decides which other fields a question has. */
export const questionSchema = z.discriminatedUnion(
  'kind',
  questionKinds.map(({ schema }) => schema) as unknown as SchemasOf<typeof questionKinds>,
);

/** A question, as an editor adds it. */
export const questionField = variants({
  label: 'Question',
  hint: 'One question. Choose its kind when you add it.',
  by: 'kind',
  variants: questionKinds,
  schema: questionSchema,
});

/** A validated question of any kind. */
export type Question = z.infer<typeof questionSchema>;

const kindsByName: ReadonlyMap<string, QuestionKind<Question>> = new Map(questionKinds.map((kind) => [kind.name, kind]));

/** What is known of the kind of `question`. */
export function kindOf(question: Pick<Question, 'kind'>): QuestionKind<Question> {
  const kind = kindsByName.get(question.kind);
  if (!kind) throw new Error(`no kind of question is called “${question.kind}”`);
  return kind;
}

/** How an answer reads on the page that repeats it, in the issue and in a table: one text a line or choice. */
export function answerInWords(question: Question, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  const inWords = kindOf(question).inWords?.(question, answer);
  if (inWords) return inWords;
  if (answer === true) return ['Yes'];
  if (typeof answer === 'number') return [answer.toLocaleString('en-US')];
  return typeof answer === 'string' ? [answer] : answer;
}

/** The question whose answer is the address that receipts go to; a named check sees to it that every form has it. */
export const replyQuestionName = 'email';
