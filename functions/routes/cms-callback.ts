import type { AppContext } from '../context.ts';
import { registryOf } from '../environment.ts';
import { isRateLimited } from '../intake/rate-limit.ts';
import { log } from '../log.ts';
import { noStateCookie, stateInCookie } from '../sign-in/cookie.ts';
import { finishSignIn } from '../sign-in/finish-sign-in.ts';
import { refuseNotSetUp, refuseSignIn } from '../sign-in/refuse-sign-in.ts';
import { cmsSettingsOf } from '../sign-in/settings.ts';
import { signInPage } from '../sign-in/sign-in-page.ts';

/** `GET /api/cms/callback`: GitHub sends the editor back here. The answer holds the token, in a page that tells it to the editors' page only. */
export async function cmsCallback(context: AppContext): Promise<Response> {
  const reading = cmsSettingsOf(context.env, context.req.url);
  if (!reading.ok) return refuseNotSetUp(context, reading.problems);
  const { settings } = reading;
  const repository = `${settings.owner}/${settings.repository}`;
  // Each visit writes to the Registry and may ask GitHub, which would end by refusing everybody's sign-in.
  if (await isRateLimited(context, settings.isDevelopment)) return refuseSignIn(context, 'too many', { repository });
  const returned = {
    state: context.req.query('state') ?? '',
    cookie: stateInCookie(context),
    code: context.req.query('code') ?? '',
    error: context.req.query('error'),
  };
  const signIn = await finishSignIn(returned, settings, {
    now: Date.now,
    claim: (stateHash, expiresAt) => registryOf(context.env).claimSignIn(stateHash, expiresAt),
    onUnrevoked: (reason) => log('warn', 'token not revoked', { reason }),
  });
  if (signIn.kind === 'refused') {
    const { failure, login, detail } = signIn;
    const details = { repository, login, detail };
    // A window that comes back late must not end the sign-in that has been started since.
    return refuseSignIn(context, failure, details, failure === 'another sign-in' ? {} : { 'set-cookie': noStateCookie });
  }
  log('info', 'editor signed in');
  const page = await signInPage({ token: signIn.token, origin: settings.siteOrigin });
  page.headers.set('set-cookie', noStateCookie);
  return page;
}
