/** An App that GitHub has just made, and its settings for the Worker. */
import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import type { AppKind } from './manifests.ts';

const madeSchema = z.object({
  id: z.number(),
  slug: z.string(),
  html_url: z.url(),
  client_id: z.string(),
  client_secret: z.string(),
  pem: z.string(),
});

export type MadeApp = z.infer<typeof madeSchema>;

/**
 * Takes an App's secrets, once, for the code that GitHub gave.
 *
 * @throws where GitHub does not know the code, or not any more: it holds for an hour
 */
export async function takeApp(apiUrl: string, code: string): Promise<MadeApp> {
  const reply = await fetch(`${apiUrl}/app-manifests/${encodeURIComponent(code)}/conversions`, {
    method: 'POST',
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'alsc-mentoring-program' },
    signal: AbortSignal.timeout(15_000),
  });
  if (!reply.ok) throw new Error(`GitHub answered ${reply.status}: make the App again`);
  return madeSchema.parse(await reply.json());
}

/** The App's settings, by their names in the Worker. */
export function settingsOf(kind: AppKind, app: MadeApp): Readonly<Record<string, string>> {
  if (kind === 'editors') return { GITHUB_OAUTH_CLIENT_ID: app.client_id, GITHUB_OAUTH_CLIENT_SECRET: app.client_secret };
  // GitHub gives PKCS#1, and the Worker reads PKCS#8.
  const key = createPrivateKey(app.pem).export({ type: 'pkcs8', format: 'pem' }).toString();
  return {
    GITHUB_APP_ID: String(app.id),
    GITHUB_APP_PRIVATE_KEY: key,
    GITHUB_APP_CLIENT_ID: app.client_id,
    GITHUB_APP_CLIENT_SECRET: app.client_secret,
  };
}
