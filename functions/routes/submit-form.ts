// A form that is sent from its page, with or without JavaScript: check, change, send.
import { html } from 'hono/html';
import type { Answers } from '../../src/domain/form/answer.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import { type Problem, readAnswers } from '../../src/domain/form/read-answers.ts';
import { type AppContext, requestContext } from '../context.ts';
import { networkOf } from '../intake/rate-limit.ts';
import type { FormPost } from '../intake/read-post.ts';
import { closedRefusal } from '../intake/refusals.ts';
import { acceptingCycle, findRepeat, registerSubmission } from '../intake/register-submission.ts';
import { isSameOrigin } from '../intake/same-origin.ts';
import { errorName, log } from '../log.ts';
import { answersList, hiddenFields, retiredAnswers, typedAnswers } from '../pages/answers-list.ts';
import { fetchBuiltPage, type Markup, rewriterFor } from '../pages/fill.ts';
import { fillForm, showFailure, showNotice } from '../pages/fill-form.ts';
import { momentFilling } from '../pages/moment.ts';
import { type Refusal, refuseAsPage, retryAfterSeconds } from '../refusal.ts';
import type { Acknowledgement, StoreResult } from '../registry/store-submission.ts';
import { noCache, sameOriginReferrer } from '../security-headers.ts';
import { statusPathOf } from '../signing/status-token.ts';
import { words } from '../words.ts';

/**
 * The three steps of a form page: `check` shows the answers or what to correct, `change` shows the form again, `send` stores them.
 * Answers 422 with every answer kept, 200 with “Check your answers”, or 303 to the receipt.
 */
export async function submitForm(context: AppContext, form: Form, post: FormPost): Promise<Response> {
  const { settings, moment, now, siteUrl } = requestContext(context);
  const refuseWithAnswers = (refusal: Refusal) => refuseAsPage(context, refusal, typedAnswers(form.content, post.answers));
  if (!isSameOrigin(context.req.raw.headers, siteUrl)) {
    return refuseWithAnswers({ status: 403, code: 'forbidden', words: words.otherSite(formTraits[form.name].page) });
  }
  const cycle = acceptingCycle(form, moment);
  const refuseAsClosed = () => refuseWithAnswers(closedRefusal(form, moment));
  const mayBeRepeat = post.step === 'send' && post.submissionId !== undefined;
  if (!cycle && !mayBeRepeat) return refuseAsClosed();
  if (post.step === 'change') return formPage(context, form, post, []);
  const reading = readAnswers(form, post.answers);
  if (mayBeRepeat && (!reading.ok || isOutdated(form, post))) {
    const earlier = await findRepeat(context.env, form, post.submissionId, post.answers);
    if (earlier) return redirectToReceipt(context, earlier);
    if (!cycle) return refuseAsClosed();
  }
  if (!reading.ok) return formPage(context, form, post, reading.problems);
  // Nobody confirms what they have not seen: after a change of the form, the answers are checked again.
  if (post.step === 'check' || post.submissionId === undefined || isOutdated(form, post)) {
    return checkPage(context, form, post, reading.answers);
  }
  let result: StoreResult;
  try {
    result = await registerSubmission(context.env, settings, {
      id: post.submissionId,
      form,
      answers: reading.answers,
      cycle,
      dedupeByContent: true,
      siteUrl,
      receivedAt: now,
      network: networkOf(context, settings.isDevelopment),
    });
  } catch (error) {
    // Nothing was acknowledged. The answers stay on the page, and the same id makes another try safe.
    log('error', 'submission failed', { form: form.name, reason: errorName(error) });
    return checkPage(context, form, post, reading.answers, { id: post.submissionId, hasFailed: true });
  }
  switch (result.kind) {
    case 'conflict': // the answers were changed after they were checked: they are checked again, under a new id
      return checkPage(context, form, post, reading.answers);
    case 'closed':
      return refuseAsClosed();
    case 'stored':
    case 'repeated':
      return redirectToReceipt(context, result);
  }
}

async function redirectToReceipt(context: AppContext, stored: Acknowledgement): Promise<Response> {
  return context.redirect(`${await statusPathOf(stored, requestContext(context).settings.signingSecrets)}/receipt`, 303);
}

/** Whether the page showed another version of the form than that of now. */
function isOutdated({ version }: Form, { formVersion }: FormPost): boolean {
  return formVersion !== undefined && formVersion !== version;
}

async function formPage(context: AppContext, form: Form, post: FormPost, problems: readonly Problem[]): Promise<Response> {
  const page = await fetchBuiltPage(context.env, context.req.url, formTraits[form.name].page);
  const rewriter = rewriterFor(momentFilling(requestContext(context).moment));
  const note = changeNote(form, post);
  if (note && problems.length === 0) showNotice(rewriter, words.formChanged, note);
  const inSummary = note && html`<p>${words.formChanged}.</p>${note}`;
  const { body, headers } = fillForm(rewriter, post.answers, problems, inSummary).transform(page);
  headers.set('cache-control', noCache);
  headers.set('referrer-policy', sameOriginReferrer);
  return new Response(body, { status: problems.length > 0 ? 422 : 200, headers });
}

async function checkPage(
  context: AppContext,
  form: Form,
  post: FormPost,
  answers: Answers,
  { id, hasFailed } = { id: crypto.randomUUID() as string, hasFailed: false },
): Promise<Response> {
  const { action, isApplication } = formTraits[form.name];
  const page = rewriterFor({
    action,
    text: {
      'form-title': form.content.title,
      'send-label': isApplication ? words.sendLabel.application : words.sendLabel['goal sheet'],
    },
    markup: {
      answers: answersList(form.content, answers, action),
      'hidden-fields': hiddenFields(form, post.answers, id),
    },
  });
  const note = changeNote(form, post);
  if (hasFailed) showFailure(page, words.notStored);
  else if (note) showNotice(page, words.formChanged, note);
  const { body, headers } = page.transform(await fetchBuiltPage(context.env, context.req.url, '/shells/check/'));
  headers.set('cache-control', noCache);
  headers.set('referrer-policy', sameOriginReferrer);
  if (hasFailed) headers.set('retry-after', retryAfterSeconds);
  return new Response(body, { status: hasFailed ? 503 : 200, headers });
}

/** What is said where the page showed another version of the form; empty otherwise. */
function changeNote(form: Form, post: FormPost): Markup {
  if (!isOutdated(form, post)) return '';
  return html`<p>${words.formChangedDetail}</p>${retiredAnswers(form.content, post.answers)}`;
}
