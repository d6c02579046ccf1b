// Branches, pull requests and headers of the emulated GitHub, as Decap and its browser rely on them.
import { describe, expect, test } from 'vitest';
import { answer, asker, site, siteUrl, useDecapOnGithub } from './decap-on-github.ts';

const decap = useDecapOnGithub();
const { ask, json, pullOf } = asker(decap);

describe('a branch', () => {
  test('that has moved on is not moved back, and one that is not there does not exist', async () => {
    const { sha: old } = (await decap().editor.api.getBranch('main')).commit;
    await decap().editor.begin('moves', answer('Moves'));
    await decap().editor.api.publishUnpublishedEntry('faq', 'moves');
    await expect(decap().editor.api.patchBranch('main', old)).rejects.toMatchObject({ status: 422 });
    const gone = await ask('PATCH', `${site}/git/refs/heads/cms%2Ffaq%2Fnone`, { sha: old, force: true });
    expect([gone.status, (await gone.json()).message]).toEqual([422, 'Reference does not exist']);
  });

  test('lies neither above nor below another, and Decap names the one in the way', async () => {
    const { sha } = (await decap().editor.api.getBranch('main')).commit;
    await decap().editor.api.createBranch('cms/above', sha);
    await expect(decap().editor.api.createBranch('cms/above/below', sha)).rejects.toThrow(/cms\/above/);
  });

  test('without anything new, or that is not there, gets no pull request', async () => {
    const { sha } = (await decap().editor.api.getBranch('main')).commit;
    await decap().editor.api.createBranch('cms/faq/idle', sha);
    for (const head of ['alsc:cms/faq/idle', 'alsc:cms/faq/nowhere']) {
      expect((await ask('POST', `${site}/pulls`, { title: 'a', head, base: 'main' })).status, head).toBe(422);
    }
    expect((await ask('GET', `${site}/branches/cms%2Ffaq%2Fnowhere`)).status).toBe(404);
  });

  test('that is deleted takes its open pull request with it', async () => {
    await decap().editor.begin('orphan', answer('Orphan'));
    await decap().editor.api.deleteBranch('cms/faq/orphan');
    expect(await pullOf('orphan', 'all')).toMatchObject({ state: 'closed', merged: false });
  });
});

describe('a pull request', () => {
  test('names its files and its commits', async () => {
    await decap().editor.begin('listed', answer('Listed'));
    const { number } = await pullOf('listed');
    const files = await json(`${site}/pulls/${number}/files`);
    expect(files).toMatchObject([{ filename: 'content/faq/listed.mdx', status: 'added' }]);
    expect(await json(`${site}/pulls/${number}/commits`)).toMatchObject([{ commit: { message: 'Write “listed”' } }]);
  });

  test('carries the statuses of its head, the newest of each context, and Decap finds the preview there', async () => {
    await decap().editor.begin('previewed', answer('Previewed'));
    const { head } = await pullOf('previewed');
    const post = (body: object, login?: string) => ask('POST', `${site}/statuses/${head.sha}`, body, login);
    await post({ state: 'pending', context: 'deploy-preview' });
    await post({ state: 'success', context: 'deploy-preview', target_url: 'http://pull-1.localhost:4003/' });
    expect(await decap().editor.api.getStatuses('faq', 'previewed')).toEqual([
      { context: 'deploy-preview', target_url: 'http://pull-1.localhost:4003/', state: 'success' },
    ]);
    await post({ state: 'failure', context: 'deploy', description: 'no' });
    expect(await json(`${site}/commits/${head.sha}/status`)).toMatchObject({ state: 'failure', total_count: 2 });
    expect(await json(`${site}/commits/cms/faq/previewed/statuses`)).toHaveLength(3);
    expect((await post({ state: 'fine' })).status).toBe(422);
    expect((await post({ state: 'success' }, 'outsider')).status).toBe(404);
  });
});

describe('a browser on the site’s own address', () => {
  test('may send what Decap sends, and read what Decap reads', async () => {
    const preflight = await fetch(`${decap().url}${site}/git/refs/heads/main`, {
      method: 'OPTIONS',
      headers: {
        origin: siteUrl,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,content-type,if-none-match',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Authorization,Content-Type,.*If-None-Match/);
    const page = await ask('GET', `${site}/branches?per_page=1`);
    expect(page.headers.get('link')).toContain('rel="next"');
    expect(page.headers.get('access-control-expose-headers')).toMatch(/ETag.*Link/);
    const refused = await ask('GET', '/user', undefined, 'nobody');
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, siteUrl]);
  });

  test('reads a file raw, and a collaborator’s right in GitHub’s words', async () => {
    const raw = await fetch(`${decap().url}${site}/contents/content/program.yml?ref=main`, {
      headers: { authorization: 'token local-editor', accept: 'application/vnd.github.v3.raw' },
    });
    expect(await raw.text()).toMatch(/^name:|\nname:|title:/);
    expect(await json(`${site}/collaborators/editor/permission`)).toMatchObject({ permission: 'write' });
  });
});
