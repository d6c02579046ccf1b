// GitHub as somebody who signs in meets it, and as the Worker does: one account, one code, PKCE checked as GitHub checks it.
import { beforeEach, vi } from 'vitest';
import { visit } from './site.ts';

const callback = 'http://localhost:8787/api/cms/callback';

export class FakeGitHub {
  /** What GitHub's authorize page was told last. */
  asked = new URLSearchParams();
  /** Bodies of the calls that change a code. */
  readonly exchanges: Record<string, string>[] = [];
  readonly revoked: string[] = [];
  readonly token = 'gho_0123456789';
  login = 'editor';
  /** The answer to `GET /repos/alsc/mentoring-site`; by default the account may push. */
  repository = () => Response.json({ permissions: { push: true } });
  /** In place of the answers to other calls. */
  user = () => Response.json({ login: this.login });
  exchange: (() => Response) | undefined;
  revocation = () => new Response(null, { status: 204 });

  /** Takes the place of `fetch`. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const call = `${request.method} ${request.url}`;
    switch (call) {
      case 'POST https://github-web.test/login/oauth/access_token':
        return this.change(await request.json());
      case 'GET https://github.test/user':
        return this.isSignedIn(request) ? this.user() : Response.json({}, { status: 401 });
      case 'GET https://github.test/repos/alsc/mentoring-site':
        return this.isSignedIn(request) ? this.repository() : Response.json({}, { status: 401 });
      case 'DELETE https://github.test/applications/Iv1.test/token': {
        const isApp = request.headers.get('authorization') === `Basic ${btoa('Iv1.test:oauth-secret-for-tests')}`;
        if (isApp) this.revoked.push((await request.json<{ access_token: string }>()).access_token);
        return isApp ? this.revocation() : Response.json({}, { status: 401 });
      }
      default:
        throw new Error(`unexpected request: ${call}`);
    }
  };

  private isSignedIn(request: Request): boolean {
    return /^(token|bearer) gho_0123456789$/i.test(request.headers.get('authorization') ?? '');
  }

  private async change(body: Record<string, string>): Promise<Response> {
    this.exchanges.push(body);
    if (this.exchange) return this.exchange();
    if (body['client_secret'] !== 'oauth-secret-for-tests') return Response.json({ error: 'incorrect_client_credentials' });
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body['code_verifier']));
    const challenge = Buffer.from(digest).toString('base64url');
    const isGood = body['code'] === 'good-code' && body['redirect_uri'] === callback;
    return isGood && challenge === this.asked.get('code_challenge')
      ? Response.json({ access_token: this.token, token_type: 'bearer', scope: 'public_repo' })
      : Response.json({ error: 'bad_verification_code' });
  }
}

/** Before each test: a fresh fake GitHub outside the Worker, and every line that the Worker writes. */
export function useFakeGitHub(): () => { github: FakeGitHub; logged: readonly string[] } {
  let current: { github: FakeGitHub; logged: string[] };
  beforeEach(() => {
    vi.restoreAllMocks();
    current = { github: new FakeGitHub(), logged: [] };
    vi.spyOn(globalThis, 'fetch').mockImplementation(current.github.fetch);
    for (const level of ['info', 'warn', 'error'] as const) {
      vi.spyOn(console, level).mockImplementation((line: unknown) => void current.logged.push(String(line)));
    }
  });
  return () => current;
}

/** Starts a sign-in, as Decap does, and reads GitHub's page. */
export async function startSignIn(
  github: FakeGitHub,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<{ state: string; cookie: string; response: Response }> {
  const response = await visit('/api/cms/auth?provider=github&site_id=localhost&scope=repo', {}, settings);
  github.asked = new URL(response.headers.get('location') ?? 'https://nowhere.test').searchParams;
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { state: github.asked.get('state') ?? '', cookie, response };
}

/** Comes back from GitHub. */
export function comeBack(
  query: Readonly<Record<string, string>>,
  cookie: string | undefined,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  const headers = { accept: 'text/html', ...(cookie === undefined ? {} : { cookie }) };
  return visit(`/api/cms/callback?${new URLSearchParams(query)}`, { headers }, settings);
}
