import type { CmsSettings } from './settings.ts';
import { challengeOf, verifierOf } from './state.ts';

/** Where editors work, where their sign-in starts, and where GitHub sends them back to. */
export const cmsPaths = { editors: '/admin/', auth: '/api/cms/auth', callback: '/api/cms/callback' } as const;

/** Exactly the address that is registered at GitHub. */
export function callbackUrl({ siteOrigin }: CmsSettings): string {
  return siteOrigin + cmsPaths.callback;
}

/** GitHub's authorization page (docs.github.com, “Authorizing OAuth apps”). A GitHub App has no scopes, and GitHub ignores ours. */
export async function authorizeUrl(settings: CmsSettings, state: string): Promise<string> {
  const query = new URLSearchParams({
    client_id: settings.clientId,
    redirect_uri: callbackUrl(settings),
    scope: settings.scope,
    state,
    code_challenge: await challengeOf(await verifierOf(state, settings.signingSecret)),
    code_challenge_method: 'S256',
  });
  return `${settings.webUrl}/login/oauth/authorize?${query}`;
}
