import type { Form } from '../../src/domain/form/form.ts';
import { messages } from '../../src/domain/form/messages.ts';
import { readAnswers, unknownNames } from '../../src/domain/form/read-answers.ts';
import { type AppContext, requestContext } from '../context.ts';
import { networkOf } from '../intake/rate-limit.ts';
import { firstOf, readJsonPost, shortName } from '../intake/read-post.ts';
import { closedRefusal } from '../intake/refusals.ts';
import { acceptingCycle, findRepeat, registerSubmission } from '../intake/register-submission.ts';
import { type Refusal, refuseAsJson } from '../refusal.ts';
import type { Acknowledgement } from '../registry/store-submission.ts';
import { statusPathOf } from '../signing/status-token.ts';
import { words } from '../words.ts';

/** A form sent as JSON: 201 with reference and status address, 200 with the same pair for a repeat of its `submissionId`. */
export async function submitJson(context: AppContext, form: Form, body: Uint8Array): Promise<Response> {
  const { settings, moment, now, siteUrl } = requestContext(context);
  const post = readJsonPost(body);
  if ('problems' in post) return refuseAsJson(context, invalid(post.problems));
  const unknown = firstOf(
    unknownNames(form, post.answers).map((field) => ({ field, message: messages.unknownQuestion(shortName(field)) })),
  );
  const reading = readAnswers(form, post.answers);
  const cycle = acceptingCycle(form, moment);
  if (!cycle && !post.submissionId) return refuseAsJson(context, closedRefusal(form, moment)); // with an id it may be a repeat
  if (!reading.ok || unknown.length > 0) {
    const earlier = await findRepeat(context.env, form, post.submissionId, post.answers);
    if (earlier) return receipt(context, earlier, 200);
    const refusal = cycle ? invalid([...(reading.ok ? [] : reading.problems), ...unknown]) : closedRefusal(form, moment);
    return refuseAsJson(context, refusal);
  }
  const result = await registerSubmission(context.env, settings, {
    id: post.submissionId ?? crypto.randomUUID(),
    form,
    answers: reading.answers,
    cycle,
    dedupeByContent: false,
    siteUrl,
    receivedAt: now,
    network: networkOf(context, settings.isDevelopment),
  });
  switch (result.kind) {
    case 'conflict': {
      const earlier = await findRepeat(context.env, form, post.submissionId, post.answers);
      if (earlier) return receipt(context, earlier, 200);
      return refuseAsJson(context, invalid([{ field: 'submissionId', message: words.repeatedId }]));
    }
    case 'closed':
      return refuseAsJson(context, closedRefusal(form, moment));
    case 'stored':
      return receipt(context, result, 201);
    case 'repeated':
      return receipt(context, result, 200);
  }
}

async function receipt(context: AppContext, stored: Acknowledgement, status: 200 | 201) {
  const { settings, siteUrl } = requestContext(context);
  return context.json(
    { reference: stored.reference, statusUrl: siteUrl + (await statusPathOf(stored, settings.signingSecrets)) },
    status,
  );
}

function invalid(fields: NonNullable<Refusal['fields']>): Refusal {
  return {
    status: 422,
    code: 'invalid',
    words: { headline: words.invalid, paragraphs: [], link: { href: '/', text: '' } },
    fields,
  };
}
