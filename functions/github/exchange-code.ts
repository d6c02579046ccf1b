import { z } from 'zod';
import { clientFor, withTimeout } from './client.ts';
import type { OAuthApp } from './oauth-app.ts';

/** OAuth's access token request (RFC 6749, 4.1.3), with PKCE. */
export interface TokenRequest {
  readonly code: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
}

/** GitHub refuses with status 200 and an error code (docs.github.com, “Troubleshooting OAuth app access token request errors”). */
export type TokenResponse =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'refused'; readonly error: string };

const replySchema = z.union([z.object({ access_token: z.string().min(1) }), z.object({ error: z.string().min(1) })]);

/**
 * Exchanges a code for a token. The secret, the code and the token are in bodies only.
 * @throws where GitHub does not answer as it should
 */
export async function exchangeCode(app: OAuthApp, { code, codeVerifier, redirectUri }: TokenRequest): Promise<TokenResponse> {
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
