import { z } from 'zod';
import { clientFor, withTimeout } from './client.ts';
import type { OAuthApp } from './oauth-app.ts';

/** What an editor brings back from GitHub, and what only we know. */
export interface Return {
  readonly code: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
}

/** GitHub refuses with status 200 and a word (docs.github.com, “Troubleshooting OAuth app access token request errors”). */
export type Exchange = { readonly kind: 'token'; readonly token: string } | { readonly kind: 'refused'; readonly error: string };

const replySchema = z.union([z.object({ access_token: z.string().min(1) }), z.object({ error: z.string().min(1) })]);

/**
 * Changes a code into a token. The secret, the code and the token travel in bodies only.
 * @throws where GitHub does not answer as it should
 */
export async function exchangeCode(app: OAuthApp, { code, codeVerifier, redirectUri }: Return): Promise<Exchange> {
  const Client = clientFor(app.webUrl);
  const { data } = await new Client().request('POST /login/oauth/access_token', {
    headers: { accept: 'application/json' },
    request: withTimeout(),
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code,
    code_verifier: codeVerifier,
    redirect_uri: redirectUri,
  });
  const reply = replySchema.parse(data);
  return 'error' in reply ? { kind: 'refused', error: reply.error } : { kind: 'token', token: reply.access_token };
}
