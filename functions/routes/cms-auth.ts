import { openerPolicies } from '../../src/domain/security/headers.ts';
import type { AppContext } from '../context.ts';
import { authorizeUrl } from '../sign-in/addresses.ts';
import { stateCookie } from '../sign-in/cookie.ts';
import { refuseNotSetUp, refuseSignIn } from '../sign-in/refuse-sign-in.ts';
import { cmsSettingsOf } from '../sign-in/settings.ts';
import { newState } from '../sign-in/state.ts';

/**
 * `GET /api/cms/auth`: Decap opens it in a window, as `?provider=github&site_id=…&scope=…`. The query is not read: all of it is settings.
 */
export async function cmsAuth(context: AppContext): Promise<Response> {
  const parsed = cmsSettingsOf(context.env, context.req.url);
  if (!parsed.ok) return refuseNotSetUp(context, parsed.problems);
  const { settings } = parsed;
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
      'cross-origin-opener-policy': openerPolicies.signInWindow, // a redirect would cut the opener off too
    },
  });
}

/**
 * GitHub does not ask again who has given access before, so that a page of another site could start a sign-in that needs no click. It would
 * not get the token; this stops it at the start. A browser that does not say who opened the window (Safari before 16.4) passes.
 */
function isOpenedByAnotherSite(headers: Headers): boolean {
  return ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '');
}
