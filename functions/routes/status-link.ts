// Whoever lost the private address of their page gets it by mail, and can have it made anew.
import { parseReference } from '../../src/domain/application/reference.ts';
import { type AppContext, requestContext } from '../context.ts';
import { registryOf } from '../environment.ts';
import { isRateLimited, networkOf, rateLimitSeconds } from '../intake/rate-limit.ts';
import { formType, mediaTypeOf, readBody } from '../intake/read-body.ts';
import { isSameOrigin } from '../intake/same-origin.ts';
import { mailboxHash, networkHash } from '../intake/sender.ts';
import { errorName, log } from '../log.ts';
import { messagePage, type Refusal, refuseAsPage } from '../refusal.ts';
import { words } from '../words.ts';

const page = '/status-link/';
/** Reference, address and a tick, and room. */
const maxBytes = 2_048;

/**
 * `POST /status-link/` with `reference`, `email` and perhaps `renew=yes`: mails the private address to whoever sent that submission. The answer is
 * always the same, and as fast, so that nobody learns which references and addresses belong together.
 */
export async function sendStatusLink(context: AppContext): Promise<Response> {
  const { settings, siteUrl } = requestContext(context);
  const { signingSecret, signingSecrets, isDevelopment } = settings;
  if (!isSameOrigin(context.req.raw.headers, siteUrl)) return refusePage(context, 403, 'forbidden', words.otherSite(page));
  const body = mediaTypeOf(context.req.raw) === formType ? await readBody(context.req.raw, maxBytes) : undefined;
  if (!body) return refusePage(context, 415, 'unsupported type', words.unsupportedType(page));
  if (await isRateLimited(context, isDevelopment))
    return refusePage(context, 429, 'too many', words.tooMany(rateLimitSeconds / 60, page));
  const fields = new URLSearchParams(new TextDecoder().decode(body));
  const reference = parseReference(fields.get('reference') ?? '')?.reference;
  const email = (fields.get('email') ?? '').trim();
  if (reference === undefined || !/^\S+@\S+$/.test(email)) return refusePage(context, 422, 'invalid', words.statusLinkUnread(page));
  const mailboxes = await Promise.all(signingSecrets.map((secret) => mailboxHash(email, secret)));
  const network = await networkHash(networkOf(context, isDevelopment), signingSecret);
  const request = { reference, mailboxes, network, isRenewed: fields.get('renew') === 'yes' };
  // Not awaited: how long it takes would tell whether there is something to send.
  context.executionCtx.waitUntil(
    registryOf(context.env)
      .sendStatusLink(request)
      .catch((error: unknown) => log('error', 'status link not sent', { reason: errorName(error) })),
  );
  return messagePage(context, words.statusLinkSent());
}

function refusePage(context: AppContext, status: Refusal['status'], code: Refusal['code'], sentences: Refusal['words']) {
  return refuseAsPage(context, { status, code, words: sentences });
}
