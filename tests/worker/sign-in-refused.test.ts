import { beforeEach, describe, expect, it } from 'vitest';
import { newState } from '../../functions/sign-in/state.ts';
import { comeBack, type FakeGitHub, startSignIn, useFakeGitHub } from './fake-github-sign-in.ts';
import { found, visit } from './site.ts';

const cookieName = '__Host-editor-sign-in';
const secret = 'signing-secret-for-tests';

const current = useFakeGitHub();
let github: FakeGitHub;
/** Every line that the Worker wrote. */
let logged: readonly string[];
beforeEach(() => {
  ({ github, logged } = current());
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

  it.each(['', 'x'.repeat(501)])('sends GitHub no code that is none of its own', async (code) => {
    const { state, cookie } = await startSignIn(github);
    await refusal({ code, state }, cookie);
    expect(github.exchanges).toEqual([]);
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
    const refused = await refusal({ ...query, state }, cookie);
    expect([refused.status, refused.reason, refused.clears]).toEqual([status, reason, true]);
    expect(refused.page).toContain(sentence);
    expect(refused.page).not.toMatch(/alert\(1\)|<b>x/);
    expect(logged.join()).not.toMatch(/alert\(1\)|<b>x|old-code/);
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
    const refused = await refusal({ code: 'good-code', state }, cookie);
    expect([refused.status, refused.reason, refused.clears]).toEqual([status, reason, true]);
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
    const refused = await refusal({ code: 'good-code', state }, cookie);
    expect([refused.status, refused.reason]).toEqual([status, reason]);
    expect(github.revoked).toEqual([github.token]);
  });

  it('leaves GitHub’s own word in the log, for whoever mends it', async () => {
    const { state, cookie } = await startSignIn(github);
    github.exchange = () => Response.json({ error: 'incorrect_client_credentials', error_description: 'The client_id …' });
    await comeBack({ code: 'good-code', state }, cookie);
    expect(logged).toEqual(['{"event":"sign-in refused","reason":"not registered","detail":"incorrect_client_credentials"}']);
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
