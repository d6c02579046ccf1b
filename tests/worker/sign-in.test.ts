import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newState } from '../../functions/sign-in/state.ts';
import { comeBack, type FakeGitHub, startSignIn, withGitHub } from './fake-github-sign-in.ts';
import { found, visit } from './site.ts';

const cookieName = '__Host-editor-sign-in';
const secret = 'signing-secret-for-tests';

let github: FakeGitHub;
/** Every line that the Worker wrote. */
let logged: string[];
beforeEach(() => {
  vi.restoreAllMocks();
  github = withGitHub();
  logged = [];
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((line: unknown) => void logged.push(String(line)));
  }
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
    for (const word of [github.token, 'good-code', verifier, 'oauth-secret', secret]) expect(said).not.toContain(word);
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

describe('a sign-in that does not end well', () => {
  /** Comes back and reads the page; the reason stands in the log. */
  async function refusal(
    query: Readonly<Record<string, string>>,
    cookie: string | undefined,
    settings: Readonly<Record<string, unknown>> = {},
  ) {
    const response = await comeBack(query, cookie, settings);
    const page = await response.text();
    expect(page).not.toContain(github.token);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    expect(response.headers.get('content-type')).toContain('text/html');
    const reason = found(logged.at(-1) ?? '', /"reason":"([^"]+)"/);
    const link = found(page, /<p data-slot="action"[^>]*><a href="([^"]+)"/);
    return {
      status: response.status,
      reason,
      page,
      link,
      clears: response.headers.get('set-cookie')?.includes('Max-Age=0') ?? false,
    };
  }

  it('came back in another browser, or with cookies off', async () => {
    const { state } = await startSignIn(github);
    const { status, reason, page, link } = await refusal({ code: 'good-code', state }, undefined);
    expect([status, reason, link]).toEqual([400, 'cookies off', '/api/cms/auth']);
    expect(page).toContain('Your browser did not keep the sign-in cookie');
    expect(github.exchanges).toEqual([]);
  });

  it('has the state of somebody else: another one is begun here, and it goes on', async () => {
    const [mine, theirs] = [await startSignIn(github), await startSignIn(github)];
    const { status, reason, clears } = await refusal({ code: 'good-code', state: theirs.state }, mine.cookie);
    expect([status, reason, clears]).toEqual([400, 'another sign-in', false]);
    expect(github.exchanges).toEqual([]);
  });

  it.each([
    ['chance', (state: string) => state.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
    ['end', (state: string) => state.replace(/\.\d/, '.9')],
    ['tag', (state: string) => state.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['shape', () => 'x'],
    ['signature by another key', () => foreignState],
  ])('has a state and a cookie that agree and are not ours (%s)', async (_part, change) => {
    const { state } = await startSignIn(github);
    const forged = change(state);
    const { status, reason } = await refusal({ code: 'good-code', state: forged }, `${cookieName}=${forged}`);
    expect([status, reason]).toEqual([400, 'another sign-in']);
    expect(github.exchanges).toEqual([]);
  });
  let foreignState = '';
  beforeEach(async () => {
    foreignState = await newState('a key of somebody else', Date.now());
  });

  it('has a cookie that was changed', async () => {
    const { state, cookie } = await startSignIn(github);
    const { reason } = await refusal({ code: 'good-code', state }, `${cookie}x`);
    expect(reason).toBe('another sign-in');
  });

  it('names no state at all', async () => {
    const { cookie } = await startSignIn(github);
    expect((await refusal({ code: 'good-code' }, cookie)).reason).toBe('another sign-in');
    expect((await refusal({ code: 'good-code' }, undefined)).reason).toBe('another sign-in');
  });

  it('took longer than ten minutes, whether the browser has dropped its cookie or not', async () => {
    const late = await newState(secret, Date.now() - 600_001);
    for (const cookie of [undefined, `${cookieName}=${late}`]) {
      const { status, reason, page } = await refusal({ code: 'good-code', state: late }, cookie);
      expect([status, reason]).toEqual([400, 'expired']);
      expect(page).toContain('That took longer than ten minutes');
    }
    const inTime = await newState(secret, Date.now() - 590_000);
    expect((await refusal({ code: 'bad', state: inTime }, `${cookieName}=${inTime}`)).reason).toBe('code refused');
  });

  it('is played again, with the cookie and all', async () => {
    const { state, cookie } = await startSignIn(github);
    expect((await comeBack({ code: 'good-code', state }, cookie)).status).toBe(200);
    const { status, reason, clears } = await refusal({ code: 'good-code', state }, cookie);
    expect([status, reason, clears]).toEqual([400, 'repeated', true]);
    expect(github.exchanges).toHaveLength(1);
  });

  it('is played twice at the same time', async () => {
    const { state, cookie } = await startSignIn(github);
    const replies = await Promise.all([1, 2, 3].map(() => comeBack({ code: 'good-code', state }, cookie)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(github.exchanges).toHaveLength(1);
  });

  it.each([
    [{ error: 'access_denied' }, 403, 'denied', 'You did not give access'],
    [{ error: 'redirect_uri_mismatch' }, 503, 'not registered', 'GitHub does not accept this site'],
    [{ error: 'application_suspended' }, 503, 'not registered', 'GitHub does not accept this site'],
    [{ error: '<script>alert(1)</script>', error_description: '<b>x</b>' }, 400, 'code refused', 'GitHub did not confirm'],
    [{ code: 'old-code' }, 400, 'code refused', 'GitHub did not confirm your sign-in'],
    [{ code: '' }, 400, 'code refused', 'GitHub did not confirm your sign-in'],
    [{ code: 'x'.repeat(501) }, 400, 'code refused', 'GitHub did not confirm your sign-in'],
  ])('comes back with %j', async (query, status, reason, sentence) => {
    const { state, cookie } = await startSignIn(github);
    const told = await refusal({ ...query, state }, cookie);
    expect([told.status, told.reason, told.clears]).toEqual([status, reason, true]);
    expect(told.page).toContain(sentence);
    expect(told.page).not.toMatch(/alert\(1\)|<b>x/);
  });

  it.each([
    [() => Response.json({ error: 'incorrect_client_credentials' }), 503, 'not registered'],
    [() => Response.json({ error: 'unverified_user_email' }), 403, 'email not verified'],
    [() => Response.json({ error: 'bad_verification_code' }), 400, 'code refused'],
    [() => Response.json({ message: 'Not Found' }, { status: 404 }), 503, 'not registered'],
    [() => Response.json({ message: 'unicorn' }, { status: 502 }), 503, 'unreachable'],
    [() => Response.json({}, { status: 429 }), 503, 'unreachable'],
    [() => new Response('<html>Welcome to the hotel’s network</html>'), 503, 'unreachable'],
    [
      () => {
        throw new TypeError('network connection lost');
      },
      503,
      'unreachable',
    ],
  ])('meets a GitHub that does not change the code (%#)', async (exchange, status, reason) => {
    const { state, cookie } = await startSignIn(github);
    github.exchange = exchange;
    const told = await refusal({ code: 'good-code', state }, cookie);
    expect([told.status, told.reason, told.clears]).toEqual([status, reason, true]);
    expect(github.revoked).toEqual([]);
  });

  it.each([
    [() => Response.json({ permissions: { push: false, pull: true } })],
    [() => Response.json({ full_name: 'alsc/mentoring-site' })],
    [() => Response.json({ message: 'Not Found' }, { status: 404 })],
    [() => Response.json({ message: 'Resource protected by organization SAML enforcement.' }, { status: 403 })],
  ])('is somebody’s who may not change the site: their token is taken back (%#)', async (repository) => {
    const { state, cookie } = await startSignIn(github);
    github.login = 'outsider';
    github.repository = repository;
    const { status, reason, page, clears } = await refusal({ code: 'good-code', state }, cookie);
    expect([status, reason, clears]).toEqual([403, 'no access', true]);
    expect(page).toContain('You signed in to GitHub as outsider.');
    expect(page).toContain('the repository alsc/mentoring-site');
    expect(github.revoked).toEqual([github.token]);
  });

  it.each([
    ['user', () => Response.json({}, { status: 401 }), 400, 'code refused'],
    ['user', () => Response.json({}, { status: 500 }), 503, 'unreachable'],
    ['repository', () => Response.json({}, { status: 502 }), 503, 'unreachable'],
    ['repository', () => Response.json({}, { status: 403, headers: { 'retry-after': '60' } }), 503, 'unreachable'],
    ['repository', () => Response.json(['not a repository']), 503, 'unreachable'],
  ] as const)('cannot be checked (%s, %#): the token is taken back', async (call, answer, status, reason) => {
    const { state, cookie } = await startSignIn(github);
    github[call] = answer;
    const told = await refusal({ code: 'good-code', state }, cookie);
    expect([told.status, told.reason]).toEqual([status, reason]);
    expect(github.revoked).toEqual([github.token]);
  });

  it('is refused all the same where the token cannot be taken back', async () => {
    const { state, cookie } = await startSignIn(github);
    github.repository = () => Response.json({ permissions: { push: false } });
    github.revocation = () => Response.json({}, { status: 500 });
    const { reason } = await refusal({ code: 'good-code', state }, cookie);
    expect(reason).toBe('no access');
    expect(logged).toContain('{"event":"token not revoked","reason":"status 500"}');
  });

  it('is one of too many from one network', async () => {
    const settings = {
      ...{ SITE_URL: 'https://mentoring.example.org', ENVIRONMENT: 'production', PROGRAM_NOW: undefined },
      SUBMISSION_LIMIT: { limit: async () => ({ success: false }) },
    };
    const { state, cookie } = await startSignIn(github, settings);
    const headers = { accept: 'text/html', cookie, 'cf-connecting-ip': '192.0.2.1' };
    const response = await visit(`/api/cms/callback?code=good-code&state=${state}`, { headers }, settings);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    expect(github.exchanges).toEqual([]);
  });
});

describe('without its settings', () => {
  const needed = ['SITE_REPOSITORY', 'GITHUB_OAUTH_CLIENT_ID', 'GITHUB_OAUTH_CLIENT_SECRET', 'SIGNING_SECRET'];

  it.each(needed)('nobody signs in (%s), and the log says why', async (name) => {
    for (const path of ['/api/cms/auth', '/api/cms/callback?code=good-code&state=x']) {
      const response = await visit(path, { headers: { accept: 'text/html' } }, { [name]: undefined });
      const page = await response.text();
      expect(response.status).toBe(503);
      expect(page).toContain('Signing in is not set up yet');
      expect(page).toContain('Whoever runs the site has to register it at GitHub');
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(logged.pop()).toContain(`${name}: is missing`);
    }
    const settings = await visit('/api/cms/settings', {}, { [name]: undefined });
    expect(settings.status).toBe(503);
    expect(await settings.json()).toEqual({ code: 'not set up', message: expect.stringContaining('not set up yet') });
  });

  it('names all that is missing or wrong at once, and no value', async () => {
    const broken = {
      ...{ ENVIRONMENT: 'production', PROGRAM_NOW: undefined, SITE_REPOSITORY: 'hunter2', GITHUB_OAUTH_CLIENT_ID: undefined },
      ...{ CMS_LOCAL_BACKEND_URL: 'http://localhost:8081/api/v1', GITHUB_WEB_URL: 'http://github-web.test' },
    };
    expect((await visit('/api/cms/auth', {}, broken)).status).toBe(503);
    const { reason } = JSON.parse(logged.at(-1) ?? '{}') as { reason: string };
    expect(reason.split('\n').slice(1).sort()).toEqual([
      'CMS_LOCAL_BACKEND_URL: may be set only where ENVIRONMENT is development',
      'GITHUB_OAUTH_CLIENT_ID: is missing',
      'GITHUB_WEB_URL: must begin with https:',
      'SITE_REPOSITORY: must look like owner/name',
      'SITE_URL: is missing',
    ]);
    expect(reason).not.toMatch(/hunter2|8081/);
  });

  it('the rest of the Worker goes on, and signing in goes on without the rest', async () => {
    const without = Object.fromEntries(
      ['SITE_REPOSITORY', 'GITHUB_OAUTH_CLIENT_ID', 'GITHUB_OAUTH_CLIENT_SECRET'].map((name) => [name, undefined]),
    );
    expect((await visit('/api/health', {}, without)).status).toBe(200);
    expect((await startSignIn(github, { MAIL_API_KEY: undefined, APPLICATIONS_REPOSITORY: undefined })).response.status).toBe(302);
  });
});

describe('what the editors’ page is told', () => {
  it('is where the site’s repository is and how to sign in, and nothing secret', async () => {
    const response = await visit('/api/cms/settings');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      backend: {
        name: 'github',
        repo: 'alsc/mentoring-site',
        branch: 'main',
        base_url: 'http://localhost:8787',
        auth_endpoint: 'api/cms/auth',
        auth_scope: 'public_repo',
        api_root: 'https://github.test',
      },
      websiteUrl: 'http://localhost:8787',
    });
    expect(text).not.toMatch(/secret|Iv1/);
  });

  it('is a proxy on a developer’s machine that has one, without any other setting', async () => {
    const settings = { CMS_LOCAL_BACKEND_URL: 'http://localhost:8081/api/v1', SITE_REPOSITORY: undefined };
    expect(await (await visit('/api/cms/settings', {}, settings)).json()).toEqual({
      backend: { name: 'proxy', proxy_url: 'http://localhost:8081/api/v1', branch: 'main' },
      websiteUrl: 'http://localhost:8787',
    });
  });

  it('knows no other method', async () => {
    const response = await visit('/api/cms/settings', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });
});
