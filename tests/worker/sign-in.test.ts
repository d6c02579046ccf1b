import { beforeEach, describe, expect, it, vi } from 'vitest';
import { comeBack, type FakeGitHub, startSignIn, useFakeGitHub } from './fake-github-sign-in.ts';
import { found, visit } from './site.ts';

const cookieName = '__Host-editor-sign-in';

const current = useFakeGitHub();
let github: FakeGitHub;
/** Every line that the Worker wrote. */
let logged: readonly string[];
beforeEach(() => {
  ({ github, logged } = current());
});

describe('the way to GitHub', () => {
  it('asks for a code with state, PKCE, the least scope and the exact address to come back to', async () => {
    const { response } = await startSignIn(github);
    expect(response.status).toBe(302);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe('https://github-web.test/login/oauth/authorize');
    expect(Object.fromEntries(location.searchParams)).toEqual({
      client_id: 'Iv1.test',
      redirect_uri: 'http://localhost:8787/api/cms/callback',
      scope: 'public_repo',
      state: expect.stringMatching(/^[\w-]{22}\.\d{13}\.[\w-]{22}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
  });

  it('gives the browser one cookie, for ten minutes, which no script and no other host can touch', async () => {
    const { response, state } = await startSignIn(github);
    const [pair = '', ...attributes] = (response.headers.get('set-cookie') ?? '').split('; ');
    expect(pair).toBe(`${cookieName}=${state}`);
    expect(new Set(attributes)).toEqual(new Set(['Max-Age=600', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
  });

  it('never goes the same way twice', async () => {
    const [one, other] = [await startSignIn(github), await startSignIn(github)];
    expect(one.state).not.toBe(other.state);
    expect(one.response.headers.get('location')).not.toContain(github.asked.get('code_challenge') ?? 'none');
  });

  it.each([
    'scope=repo,user,admin:org',
    'site_id=evil.example',
    'provider=gitlab&site_id=https://evil.example&redirect_uri=https://evil.example&client_id=other&state=mine',
    'site_id=%0d%0aset-cookie:%20x=y',
    '',
  ])('reads nothing from the address (%s)', async (query) => {
    const location = new URL((await visit(`/api/cms/auth?${query}`)).headers.get('location') ?? '').searchParams;
    const { client_id, redirect_uri, scope, state } = Object.fromEntries(location);
    expect([client_id, redirect_uri, scope]).toEqual(['Iv1.test', 'http://localhost:8787/api/cms/callback', 'public_repo']);
    expect(state).not.toBe('mine');
    expect(location.toString()).not.toContain('evil');
  });

  it('asks for more where the repository is private, and only there', async () => {
    await startSignIn(github, { SITE_REPOSITORY_VISIBILITY: 'private' });
    expect(github.asked.get('scope')).toBe('repo');
  });

  it.each(['cross-site', 'same-site'])('does not start for a page of another site (%s)', async (site) => {
    const response = await visit('/api/cms/auth', { headers: { 'sec-fetch-site': site } });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Sign in from the editors’ page');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('keeps the window’s opener, on the redirect too', async () => {
    const { response } = await startSignIn(github);
    expect(response.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
  });
});

describe('the way back', () => {
  it('hands the token to the editors’ page, with the verifier, once', async () => {
    const { state, cookie } = await startSignIn(github);
    const response = await comeBack({ code: 'good-code', state }, cookie);
    expect(response.status).toBe(200);
    const page = await response.text();
    const handover: unknown = JSON.parse(found(page, /<script type="application\/json" id="sign-in">(.*?)<\/script>/));
    expect(handover).toEqual({ token: github.token, origin: 'http://localhost:8787' });
    expect(page.split(github.token)).toHaveLength(2);
    expect(github.exchanges).toEqual([
      {
        client_id: 'Iv1.test',
        client_secret: 'oauth-secret-for-tests',
        code: 'good-code',
        code_verifier: expect.stringMatching(/^[\w-]{43}$/),
        redirect_uri: 'http://localhost:8787/api/cms/callback',
      },
    ]);
    expect(github.revoked).toEqual([]);
  });

  it('answers with a page that can load, send and frame nothing, that no cache keeps and that keeps its opener', async () => {
    const { state, cookie } = await startSignIn(github);
    const { headers } = await comeBack({ code: 'good-code', state }, cookie);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('set-cookie')).toMatch(new RegExp(`^${cookieName}=; Max-Age=0;`));
  });

  it('tells the token to the site’s own origin, whatever the request says it is', async () => {
    const settings = { SITE_URL: 'https://mentoring.example.org/', ENVIRONMENT: 'production', PROGRAM_NOW: undefined };
    const { state, cookie } = await startSignIn(github, settings);
    expect(github.asked.get('redirect_uri')).toBe('https://mentoring.example.org/api/cms/callback');
    github.exchange = () => Response.json({ access_token: github.token });
    const page = await (await comeBack({ code: 'good-code', state }, cookie, settings)).text();
    expect(page).toContain('"origin":"https://mentoring.example.org"');
    expect(page).not.toContain('localhost:8787');
    expect(page).not.toContain("'*'");
  });

  it('writes no token, code, state, secret or account to a header, an address or the log', async () => {
    const { state, cookie, response: there } = await startSignIn(github);
    const back = await comeBack({ code: 'good-code', state }, cookie);
    github.repository = () => Response.json({ permissions: { push: false } });
    const other = await startSignIn(github);
    const refused = await comeBack({ code: 'good-code', state: other.state }, other.cookie);
    const verifier = github.exchanges[0]?.['code_verifier'] ?? '';
    const said = [
      ...logged,
      ...[there, back, refused].flatMap(({ headers }) => [...headers].map((pair) => pair.join(': '))),
    ].join();
    for (const word of [github.token, 'good-code', verifier, 'oauth-secret', 'signing-secret']) expect(said).not.toContain(word);
    expect(logged.join()).not.toMatch(/editor"|localhost:8787/);
    expect(logged.join()).not.toContain(state);
    expect(logged).toEqual(['{"event":"editor signed in"}', '{"event":"sign-in refused","reason":"no access"}']);
  });

  it('puts a token into the page that cannot end its element', async () => {
    const { state, cookie } = await startSignIn(github);
    const token = '</script><script>alert(1)</script>';
    vi.mocked(fetch).mockImplementation(async (input, init) => {
      const { url } = new Request(input, init);
      if (url.endsWith('/access_token')) return Response.json({ access_token: token });
      return Response.json({ login: 'editor', permissions: { push: true } });
    });
    const page = await (await comeBack({ code: 'good-code', state }, cookie)).text();
    expect(page).not.toContain('</script><script>alert');
    expect(page).toContain('\\u003c/script>\\u003cscript>alert(1)');
  });
});
