// An applicant's own pages: receipt, status and withdrawal. Whoever has the address can read them, and it travels by mail: they never show
// who somebody is, no browser stores them, and no search engine lists them.
import { createMiddleware } from 'hono/factory';
import { html } from 'hono/html';
import { Temporal } from 'temporal-polyfill';
import { committeePart } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import { type AppContext, type AppTypes, requestContext } from '../context.ts';
import { registryOf } from '../environment.ts';
import { isRateLimited, networkOf, rateLimitSeconds } from '../intake/rate-limit.ts';
import { formType, mediaTypeOf, readBody } from '../intake/read-body.ts';
import { isCrossSite } from '../intake/same-origin.ts';
import { networkHash } from '../intake/sender.ts';
import { answersList } from '../pages/answers-list.ts';
import { fetchBuiltPage, fill } from '../pages/fill.ts';
import { statusTexts } from '../pages/status-texts.ts';
import { programData } from '../program-data.ts';
import { type Refusal, refuse, refuseAsPage } from '../refusal.ts';
import { canWithdraw, type StoredSubmission } from '../registry/find-submission.ts';
import { noCache } from '../security-headers.ts';
import { hashOfToken, isStatusToken, statusPath } from '../signing/status-token.ts';
import { titled, words } from '../words.ts';

const unknownAddress: Refusal = { status: 404, code: 'not found', words: words.unknownAddress() };
/** How long the receipt shows a copy of the answers. */
const answersShownFor = 24 * 60 * 60_000;

/** “confirm=yes”, and room. */
const maxWithdrawalBytes = 1024;

/**
 * Nobody guesses 192 bits, but each try asks the Registry, through which every application passes. One network's visits are limited as its forms
 * are, and counted apart from them. What has not the shape of a token is looked up nowhere, and not counted.
 */
export const limitVisits = createMiddleware<AppTypes>(async (context, next) => {
  const isLookedUp = isStatusToken(context.req.param('token') ?? '');
  if (isLookedUp && (await isRateLimited(context, requestContext(context).settings.isDevelopment, 'visits'))) {
    const headers = { 'retry-after': String(rateLimitSeconds) };
    return refuse(context, { status: 429, code: 'too many', words: words.tooManyVisits(rateLimitSeconds / 60), headers });
  }
  return next();
});

/** `GET /application/<token>`: where a submission stands. */
export async function statusPage(context: AppContext): Promise<Response> {
  const { token, submission } = await submissionOf(context);
  if (!submission) return refuse(context, unknownAddress);
  const { isApplication } = formTraits[submission.form];
  const headline = isApplication ? words.yours.application : words.yours['goal sheet'];
  return fill(await fetchBuiltPage(context.env, context.req.url, '/shells/status/'), {
    title: titled(headline),
    action: `${statusPath(token)}/${submission.canUndo ? 'undo' : 'withdraw'}`,
    when: canWithdraw(submission) ? ['can-withdraw'] : submission.canUndo ? ['can-undo'] : [],
    text: {
      headline,
      reference: submission.reference,
      ...(isApplication
        ? statusTexts(submission, submission.publishedStatus, submission.publishedReason, requestContext(context).now)
        : { status: words.goalSheetStatus, 'status-detail': words.goalSheetDetail }),
      received: dayInWords(submission),
    },
  });
}

/** `GET /application/<token>/receipt`: what was sent, what comes next and how to keep it. */
export async function receiptPage(context: AppContext): Promise<Response> {
  const { token, submission } = await submissionOf(context);
  if (!submission) return refuse(context, unknownAddress);
  const { isApplication } = formTraits[submission.form];
  const showsAnswers = Date.now() - submission.storedAt < answersShownFor && submission.publishedStatus !== 'withdrawn';
  const steps = isApplication ? [words.mailComes, submission.promise] : [words.mailComes, words.goalSheetNext];
  const headline = isApplication ? words.received.application : words.received['goal sheet'];
  return fill(await fetchBuiltPage(context.env, context.req.url, '/shells/receipt/'), {
    title: titled(headline),
    when: showsAnswers ? ['answers'] : [],
    href: { 'status-link': statusPath(token) },
    text: {
      headline,
      reference: submission.reference,
      'answers-note': words.answersForADay,
    },
    markup: {
      'next-steps': html`${steps.map((step) => html`<li>${step}</li>`)}`,
      ...(showsAnswers ? { answers: answersList(committeePart(submission.content), submission.answers) } : {}),
    },
  });
}

/** `GET /application/<token>/withdraw` and `…/undo`, as after a reload: back to the status page. */
export async function actionAddress(context: AppContext): Promise<Response> {
  const token = context.req.param('token') ?? '';
  return isStatusToken(token) ? context.redirect(statusPath(token), 303) : refuse(context, unknownAddress);
}

/** `POST /application/<token>/undo`: takes a withdrawal back. */
export async function undo(context: AppContext): Promise<Response> {
  const { token, submission } = await submissionOf(context);
  if (!submission) return refuse(context, unknownAddress);
  const path = statusPath(token);
  if (isCrossSite(context.req.raw.headers, requestContext(context).siteUrl))
    return refuseAsPage(context, { status: 403, code: 'forbidden', words: words.otherSite(path) });
  await registryOf(context.env).undoWithdrawal(await hashOfToken(token));
  return context.redirect(path, 303);
}

/** `POST /application/<token>/withdraw`: asks first; withdraws when asked again with `confirm=yes`. */
export async function withdrawal(context: AppContext): Promise<Response> {
  const { token, submission } = await submissionOf(context);
  if (!submission) return refuse(context, unknownAddress);
  const path = statusPath(token);
  // The address is the secret. A form that the browser says another site sent is refused all the same.
  if (isCrossSite(context.req.raw.headers, requestContext(context).siteUrl)) {
    return refuseAsPage(context, { status: 403, code: 'forbidden', words: words.otherSite(path) });
  }
  if (submission.publishedStatus === 'withdrawn') return context.redirect(path, 303);
  if (!canWithdraw(submission)) {
    return refuseAsPage(context, { status: 409, code: 'forbidden', words: words.cannotWithdraw(path) });
  }
  if (![undefined, formType].includes(mediaTypeOf(context.req.raw)))
    return refuseAsPage(context, { status: 415, code: 'unsupported type', words: words.unsupportedType(path) });
  const body = await readBody(context.req.raw, maxWithdrawalBytes);
  if (!body) return refuseAsPage(context, { status: 413, code: 'too large', words: words.unsupportedType(path) });
  if (new URLSearchParams(new TextDecoder().decode(body)).get('confirm') === 'yes') {
    const { settings } = requestContext(context);
    // Whoever has the address may withdraw; the mail about it goes to the applicant, whose mailbox it counts for.
    const network = await networkHash(networkOf(context, settings.isDevelopment), settings.signingSecret);
    await registryOf(context.env).withdrawApplication(await hashOfToken(token), network);
    return context.redirect(path, 303);
  }
  const page = fill(await fetchBuiltPage(context.env, context.req.url, '/shells/withdraw/'), {
    action: `${path}/withdraw`,
    href: { 'back-link': path },
    text: { reference: submission.reference },
  });
  const headers = new Headers(page.headers);
  headers.set('cache-control', noCache); // it says nothing about the person, and Back would ask to send the form again
  return new Response(page.body, { headers });
}

type Found = StoredSubmission & { readonly canUndo: boolean };

async function submissionOf(context: AppContext): Promise<{ token: string; submission: Found | undefined }> {
  const token = context.req.param('token') ?? '';
  requestContext(context); // refuses to work half-configured before it looks anything up
  if (!isStatusToken(token)) return { token, submission: undefined };
  return {
    token,
    submission: (await registryOf(context.env).findSubmission(await hashOfToken(token))) as Found | undefined,
  };
}

function dayInWords({ receivedAt }: StoredSubmission): string {
  const { timeZone, timeZoneName } = programData.program;
  const time = Temporal.Instant.from(receivedAt).toZonedDateTimeISO(timeZone);
  return `${time.toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short' })}, ${timeZoneName}`;
}
