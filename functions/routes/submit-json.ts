import { menteesNotYet, refusalSentences } from '../../src/domain/cycle/sentences.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import { messages } from '../../src/domain/form/messages.ts';
import { readAnswers, unknownNames } from '../../src/domain/form/read-answers.ts';
import { type AppContext, factsOf } from '../context.ts';
import { readJsonPost } from '../intake/raw-answers.ts';
import { acceptingCycle, findRepeat, submit } from '../intake/submission.ts';
import { type Refusal, refuseAsJson } from '../refusal.ts';
import { statusPath, statusTokenOf } from '../signing/status-token.ts';
import { words } from '../words.ts';

/** A form sent as JSON: 201 with reference and status address, 200 with the same pair for a repeat of its `submissionId`. */
export async function submitJson(context: AppContext, form: Form, body: Uint8Array): Promise<Response> {
  const { settings, moment, now, siteUrl } = factsOf(context);
  const post = readJsonPost(body);
  if ('problems' in post) return refuseAsJson(context, invalid(post.problems));
  const unknown = unknownNames(form, post.answers).map((field) => ({ field, message: messages.unknownQuestion(field) }));
  const reading = readAnswers(form, post.answers);
  const cycle = acceptingCycle(form, moment);
  if (!cycle && !post.submissionId) return refuseAsJson(context, closed(form, moment)); // an id may be that of a repeat
  if (!reading.ok || unknown.length > 0) {
    const earlier = await findRepeat(context.env, form, post.submissionId, post.answers);
    if (earlier) return accepted(context, earlier, 200);
    const refusal = cycle ? invalid([...(reading.ok ? [] : reading.problems), ...unknown]) : closed(form, moment);
    return refuseAsJson(context, refusal);
  }
  const acceptance = await submit(context.env, settings, {
    id: post.submissionId ?? crypto.randomUUID(),
    form,
    answers: reading.answers,
    cycle,
    sameAnswersAreTheSame: false,
    siteUrl,
    receivedAt: now,
  });
  switch (acceptance.kind) {
    case 'conflict': {
      const earlier = await findRepeat(context.env, form, post.submissionId, post.answers);
      if (earlier) return accepted(context, earlier, 200);
      return refuseAsJson(context, invalid([{ field: 'submissionId', message: words.repeatedId }]));
    }
    case 'closed':
      return refuseAsJson(context, closed(form, moment));
    case 'too many':
      return refuseAsJson(context, tooManyForAddress(form, acceptance.retryAfterSeconds));
    case 'stored':
      return accepted(context, acceptance, 201);
    case 'repeated':
      return accepted(context, acceptance, 200);
  }
}

async function accepted(context: AppContext, { id, reference }: { id: string; reference: string }, status: 200 | 201) {
  const { settings, siteUrl } = factsOf(context);
  return context.json({ reference, statusUrl: siteUrl + statusPath(await statusTokenOf(id, settings.signingSecret)) }, status);
}

function invalid(fields: NonNullable<Refusal['fields']>): Refusal {
  return {
    status: 422,
    code: 'invalid',
    words: { headline: words.invalid, paragraphs: [], link: { href: '/', text: '' } },
    fields,
  };
}

/** The refusal outside the window of whoever sends the form: when it closed, or for whom it is open, and what comes next. */
export function closed(form: Form, moment: ReturnType<typeof factsOf>['moment']): Refusal {
  if (!formTraits[form.name].needsOpenCycle) return { status: 403, code: 'closed', words: words.noCycle() };
  const headline = moment.openForMentors ? menteesNotYet : words.applicationsAreClosed;
  return { status: 403, code: 'closed', words: words.closed(headline, refusalSentences(moment)) };
}

/** The refusal of an address that has sent too many today. */
export function tooManyForAddress(form: Form, retryAfterSeconds: number): Refusal {
  return {
    status: 429,
    code: 'too many',
    words: words.tooManyForAddress(Math.ceil(retryAfterSeconds / 60), formTraits[form.name].page),
    headers: { 'retry-after': String(retryAfterSeconds) },
  };
}
