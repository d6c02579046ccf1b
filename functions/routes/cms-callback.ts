import type { AppContext } from '../context.ts';
import { registryOf } from '../environment.ts';
import { isRateLimited } from '../intake/rate-limit.ts';
import { log } from '../log.ts';
import { expiredStateCookie, readStateCookie } from '../sign-in/cookie.ts';
import { finishSignIn } from '../sign-in/finish-sign-in.ts';
import { refuseNotSetUp, refuseSignIn } from '../sign-in/refuse-sign-in.ts';
import { cmsSettingsOf } from '../sign-in/settings.ts';
import { signInPage } from '../sign-in/sign-in-page.ts';

/** `GET /api/cms/callback`: GitHub redirects the editor here. The answer is a page that posts the token to the editors' page only. */
export async function cmsCallback(context: AppContext): Promise<Response> {
  const parsed = cmsSettingsOf(context.env, context.req.url);
  if (!parsed.ok) return refuseNotSetUp(context, parsed.problems);
  const { settings } = parsed;
  const repository = `${settings.owner}/${settings.repository}`;
  // Each visit writes to the Registry and may call GitHub, whose limits would then stop everybody's sign-in.
  if (await isRateLimited(context, settings.isDevelopment)) return refuseSignIn(context, 'too many', { repository });
  const response = {
    state: context.req.query('state') ?? '',
    cookie: readStateCookie(context),
    code: context.req.query('code') ?? '',
    error: context.req.query('error'),
  };
  const result = await finishSignIn(response, settings, {
    now: Date.now,
    claimState: (stateHash, expiresAt) => registryOf(context.env).claimSignIn(stateHash, expiresAt),
    onRevocationFailed: (reason) => log('warn', 'token not revoked', { reason }),
  });
  if (result.kind === 'refused') {
    const { failure, login, detail } = result;
    const details = { repository, login, detail };
    // A window that comes back late must not end a sign-in that has been started since.
    return refuseSignIn(context, failure, details, failure === 'another sign-in' ? {} : { 'set-cookie': expiredStateCookie });
  }
  log('info', 'editor signed in');
  const page = await signInPage({ token: result.token, origin: settings.siteOrigin });
  page.headers.set('set-cookie', expiredStateCookie);
  return page;
}
