import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect, type Repository } from '../../../functions/github/client.ts';
import { branchRulesReport, keepMain } from '../../../scripts/provisioning/keep-main.ts';

/** As much of GitHub as rules need: which hold for `main`, and what is asked to be made. */
let rules: { type: string }[];
let made: unknown[];
let server: Server;
let repository: Repository;

beforeEach(async () => {
  rules = [];
  made = [];
  server = createServer(async (request, response) => {
    const isListing = request.method === 'GET' && request.url?.startsWith('/repos/alsc/mentoring-site/rules/branches/main');
    const isMaking = request.method === 'POST' && request.url === '/repos/alsc/mentoring-site/rulesets';
    if (isMaking) made.push(JSON.parse(await text(request)));
    response.writeHead(isListing || isMaking ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isListing ? rules : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  repository = await connect({ apiUrl, owner: 'alsc', repository: 'mentoring-site', credentials: { kind: 'token', token: 't' } });
});
afterEach(() => server.close());

test('a repository without rules is given those that keep its history', async () => {
  const difference = await keepMain(repository, false);
  expect(made).toEqual([
    {
      name: 'Keep every version',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
      rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }],
    },
  ]);
  expect(branchRulesReport(difference, 'alsc/mentoring-site', true)).toEqual([
    'Added rule of alsc/mentoring-site: main is not deleted',
    'Added rule of alsc/mentoring-site: main keeps its history (no force push)',
  ]);
});

test('whoever only looks changes nothing', async () => {
  expect((await keepMain(repository, true)).missing).toEqual(['deletion', 'non_fast_forward']);
  expect(made).toEqual([]);
});

test('rules that are there are left as they are', async () => {
  rules = [{ type: 'deletion' }, { type: 'non_fast_forward' }];
  const difference = await keepMain(repository, false);
  expect(made).toEqual([]);
  expect(branchRulesReport(difference, 'alsc/mentoring-site', true)).toEqual([
    'alsc/mentoring-site has exactly the rules that it should have.',
  ]);
});

test('a rule that the CMS runs into is named, and stays', async () => {
  rules = [{ type: 'deletion' }, { type: 'non_fast_forward' }, { type: 'pull_request' }];
  const difference = await keepMain(repository, false);
  expect(made).toEqual([]);
  expect(branchRulesReport(difference, 'alsc/mentoring-site', true)).toEqual([
    expect.stringContaining('Rule "pull_request" on main'),
  ]);
});
