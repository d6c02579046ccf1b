// The rules within one entry, by collection: the checks ask them of all content, the CMS asks them of the entry that somebody saves.
import type { z } from 'zod';
import { type Cycle, cycleSchema } from '../../src/domain/cycle/cycle.ts';
import { type FormContent, formSchema } from '../../src/domain/form/form.ts';
import { type Redirects, redirectsSchema } from '../../src/domain/redirect/redirects.ts';
import type { EntryCheck, FieldProblem } from './check.ts';
import { ensureCycleDatesFollow } from './ensure-cycle-dates-follow.ts';
import { ensureCyclesAreNamedConsistently } from './ensure-cycles-are-named-consistently.ts';
import { ensureFormsAskForEmail } from './ensure-forms-ask-for-email.ts';
import { ensureFormsAskTheCommitteesQuestions } from './ensure-forms-ask-the-committees-questions.ts';
import { ensureFormsFitAnIssue } from './ensure-forms-fit-an-issue.ts';
import { ensureNumberLimitsAgree } from './ensure-number-limits-agree.ts';
import { ensurePersonalAnswersStayPrivate } from './ensure-personal-answers-stay-private.ts';
import { ensureQuestionNamesAreUnique } from './ensure-question-names-are-unique.ts';
import { ensureRedirectsLeadStraight } from './ensure-redirects-lead-straight.ts';

export const cycleChecks: readonly EntryCheck<Cycle>[] = [ensureCycleDatesFollow, ensureCyclesAreNamedConsistently];

export const formChecks: readonly EntryCheck<FormContent>[] = [
  ensureFormsAskForEmail,
  ensureQuestionNamesAreUnique,
  ensurePersonalAnswersStayPrivate,
  ensureNumberLimitsAgree,
  ensureFormsFitAnIssue,
  ensureFormsAskTheCommitteesQuestions,
];

export const redirectChecks: readonly EntryCheck<Redirects>[] = [ensureRedirectsLeadStraight];

/** What the rules within the entry `slug` of `collection` have against it; nothing while one of its fields is wrong by itself. */
export function problemsWithin(collection: string, slug: string, data: unknown): readonly FieldProblem[] {
  if (collection === 'cycles') return asked(cycleChecks, cycleSchema, data);
  if (collection === 'forms') return asked(formChecks, formSchema, data);
  return collection === 'program' && slug === 'redirects' ? asked(redirectChecks, redirectsSchema, data) : [];
}

function asked<Entry>(checks: readonly EntryCheck<Entry>[], schema: z.ZodType<Entry>, data: unknown): readonly FieldProblem[] {
  const reading = schema.safeParse(data);
  return reading.success ? checks.flatMap(({ problemsWithin }) => problemsWithin(reading.data)) : [];
}
