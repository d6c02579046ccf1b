import { openerPolicies } from '../../src/domain/security/headers.ts';
import type { AppContext } from '../context.ts';
import { authorizeUrl } from '../sign-in/addresses.ts';
import { stateCookie } from '../sign-in/cookie.ts';
import { refuseNotSetUp, refuseSignIn } from '../sign-in/refuse-sign-in.ts';
import { cmsSettingsOf } from '../sign-in/settings.ts';
import { newState } from '../sign-in/state.ts';

/**
 * `GET /api/cms/auth`: Decap opens it in a window, as `?provider=github&site_id=…&scope=…`. None of that is read: who may ask, for what and
 * on whose behalf are settings.
 */
export async function cmsAuth(context: AppContext): Promise<Response> {
  const reading = cmsSettingsOf(context.env, context.req.url);
  if (!reading.ok) return refuseNotSetUp(context, reading.problems);
  const { settings } = reading;
  if (isOpenedByAnotherSite(context.req.raw.headers)) {
    return refuseSignIn(context, 'started elsewhere', { repository: `${settings.owner}/${settings.repository}` });
  }
  const state = await newState(settings.signingSecret, Date.now());
  return new Response(null, {
    status: 302,
    headers: {
      location: await authorizeUrl(settings, state),
      'set-cookie': stateCookie(state),
      'cache-control': 'no-store',
      'cross-origin-opener-policy': openerPolicies.signInWindow, // a redirect parts windows too
    },
  });
}

/**
 * GitHub asks nobody who has said yes before, so that a page of another site could start a sign-in that runs by itself. It would not learn
 * the token; it need not come so far. A browser that does not say who opened the window (Safari before 16.4) passes.
 */
function isOpenedByAnotherSite(headers: Headers): boolean {
  return ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '');
}
