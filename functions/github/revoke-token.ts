import { clientFor, withTimeout } from './client.ts';
import type { OAuthApp } from './oauth-app.ts';

/**
 * Revokes a person's token (docs.github.com, “Delete an app token”).
 * @throws where GitHub refuses or does not answer
 */
export async function revokeToken({ apiUrl, clientId, clientSecret }: OAuthApp, token: string): Promise<void> {
  const Client = clientFor(apiUrl);
  await new Client().rest.apps.deleteToken({
    client_id: clientId,
    access_token: token,
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    request: withTimeout(),
  });
}
