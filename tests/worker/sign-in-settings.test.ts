import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startSignIn, useFakeGitHub } from './fake-github-sign-in.ts';
import { visit } from './site.ts';

const current = useFakeGitHub();
let github: FakeGitHub;
/** Every line that the Worker wrote. */
let logged: readonly string[];
beforeEach(() => {
  ({ github, logged } = current());
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
      expect(logged.at(-1)).toContain(`${name}: is missing`);
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
      publish_mode: 'simple',
      websiteUrl: 'http://localhost:8787',
    });
  });

  it('knows no other method', async () => {
    const response = await visit('/api/cms/settings', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });
});
