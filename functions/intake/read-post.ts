// Parses a request's body, as a form or as JSON, into texts by question name. Nothing is checked against a form here.
import { z } from 'zod';
import { tick } from '../../src/domain/form/kinds/attestation.ts';
import { controlFields, steps } from '../../src/domain/form/page.ts';
import type { RawAnswers } from '../../src/domain/form/read-answers.ts';

/** A form post: its answers and its control fields. */
export interface FormPost {
  readonly answers: RawAnswers;
  readonly submissionId: string | undefined;
  readonly step: keyof typeof steps;
  /** The version of the form that the page showed; undefined where it does not say. */
  readonly formVersion: string | undefined;
}

const controlNames: readonly string[] = Object.values(controlFields);

/** Far more fields than any form has. */
const maxFields = 1_000;
const ampersand = 0x26;

/**
 * Reads a form-encoded body. An unknown step is a check: nothing is stored by accident.
 *
 * @returns undefined where it has more fields than any form
 */
export function readFormPost(body: Uint8Array): FormPost | undefined {
  if (body.reduce((count, byte) => (byte === ampersand ? count + 1 : count), 1) > maxFields) return undefined;
  const fields = new URLSearchParams(new TextDecoder().decode(body));
  const answers = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (controlNames.includes(name)) continue;
    const values = answers.get(name);
    if (values) values.push(value);
    else answers.set(name, [value]);
  }
  const step = Object.values(steps).find((known) => known === fields.get(controlFields.step)) ?? steps.check;
  const submissionId = z.uuid().safeParse(fields.get(controlFields.submissionId));
  const formVersion = fields.get(controlFields.formVersion) ?? undefined;
  return { answers, step, submissionId: submissionId.data?.toLowerCase(), formVersion };
}

const jsonAnswer = z
  .union(
    [z.string(), z.array(z.string()).max(100), z.number(), z.boolean()],
    'Give a text, a list of texts, a number, true or false',
  )
  .nullable();

/** The JSON body of the contract: answers by question name, and the client's own id for a safe repeat. */
const jsonPostSchema = z.strictObject(
  {
    answers: z.record(z.string(), jsonAnswer, 'Give the answers as an object, by question name'),
    submissionId: z.uuid('Give a UUID, or leave it out').optional(),
  },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? 'Send “answers” and “submissionId” and nothing else'
        : 'Send an object such as {"answers": {…}}',
  },
);

/** A JSON post: its answers and the id that makes it repeatable. */
export interface JsonPost {
  readonly answers: RawAnswers;
  readonly submissionId: string | undefined;
}

/** What is wrong with a JSON body. */
export interface JsonProblems {
  readonly problems: readonly JsonProblem[];
}

interface JsonProblem {
  readonly field: string;
  readonly message: string;
}

const maxProblems = 20;
const maxNameCharacters = 80;

/** As many problems as a person reads, and how many more there are: the answer to a large body is no larger than any other. */
export function firstOf(problems: readonly JsonProblem[]): readonly JsonProblem[] {
  const shown = problems.slice(0, maxProblems).map(({ field, message }) => ({ field: shortName(field), message }));
  const more = problems.length - shown.length;
  return more === 0 ? shown : [...shown, { field: '', message: `And ${more} more of this kind` }];
}

/** A name as it can be repeated to whoever sent it. */
export function shortName(name: string): string {
  return name.length > maxNameCharacters ? `${name.slice(0, maxNameCharacters)}…` : name;
}

/** Reads a JSON body. */
export function readJsonPost(body: Uint8Array): JsonPost | JsonProblems {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body));
  } catch {
    return { problems: [{ field: '', message: 'The body is not JSON in UTF-8' }] };
  }
  if (entriesIn(value) > maxFields)
    return { problems: [{ field: 'answers', message: 'There are far more answers than any form asks for' }] };
  const result = jsonPostSchema.safeParse(value);
  if (!result.success) {
    return { problems: firstOf(result.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))) };
  }
  const answers = new Map(Object.entries(result.data.answers).map(([name, answer]) => [name, textsOf(answer)]));
  return { answers, submissionId: result.data.submissionId?.toLowerCase() };
}

/** How many answers there are, and texts in lists of them: each costs the check below some work. */
function entriesIn(value: unknown): number {
  const answers = typeof value === 'object' && value !== null && 'answers' in value ? value.answers : undefined;
  if (typeof answers !== 'object' || answers === null) return 0;
  return Object.values(answers).reduce((sum: number, answer) => sum + (Array.isArray(answer) ? answer.length : 1), 0);
}

function textsOf(answer: z.infer<typeof jsonAnswer>): readonly string[] {
  if (answer === null || answer === false) return [];
  if (answer === true) return [tick];
  return Array.isArray(answer) ? answer : [String(answer)];
}
