/** The local-only pages of the emulated GitHub. They read through the API, as the chair. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Emulator } from './emulator.ts';
import { applicationsRepository, fullName, localToken, siteRepository } from './fixed-names.ts';
import { githubHomePage } from './pages/github-home-page.ts';
import { commentSchema, issueSchema } from './pages/github-records.ts';
import { type IssueListAddress, issueListPage } from './pages/issue-list-page.ts';
import { issuePage } from './pages/issue-page.ts';
import { type Html, pageHeaders } from './pages/layout.ts';
import { notFoundPage } from './pages/not-found-page.ts';

const pageSize = 100;

interface List extends IssueListAddress {
  /** Where the API has them. */
  readonly api: string;
  /** Where the API has their comments: a pull request is an issue there. */
  readonly comments: string;
}

function listOf(repository: string, many: 'issues' | 'pulls', one: 'issues' | 'pull', title: string): List {
  return {
    href: `/${repository}/${many}`,
    title: `${title} of ${repository}`,
    one: `/${repository}/${one}`,
    api: `/repos/${repository}/${many}`,
    comments: `/repos/${repository}/issues`,
  };
}

const applications = fullName(applicationsRepository);
const site = fullName(siteRepository);
const issues = listOf(applications, 'issues', 'issues', 'Issues');
/** What editors are working on. */
const drafts = listOf(site, 'pulls', 'pull', 'Pull requests');

/** Answers a person's requests; those to the API go on. */
export function githubPages(emulator: Emulator, siteUrl: string): Hono {
  const app = new Hono();
  app.get('/', (c, next) => (wantsPage(c.req.header('accept')) ? c.html(githubHomePage(siteUrl), 200, pageHeaders) : next()));
  app.get(`/${applications}`, (c) => c.redirect(issues.href));
  app.get(`/${site}`, (c) => c.redirect(drafts.href));
  for (const list of [issues, drafts]) {
    app.get(list.href, async (c) => {
      const page = Math.max(1, Number(c.req.query('page')) || 1);
      return c.html(await listPage(readAsChair(emulator, c.req.url), list, page), 200, pageHeaders);
    });
    app.get(`${list.one}/:number{[0-9]+}`, async (c) => {
      const page = await onePage(readAsChair(emulator, c.req.url), list, c.req.param('number'));
      return page === undefined ? c.html(notFoundPage('GitHub'), 404, pageHeaders) : c.html(page, 200, pageHeaders);
    });
  }
  return app;
}

/** `GET /` is also an API route (a list of addresses), which nobody here uses without asking for JSON. */
function wantsPage(accept = ''): boolean {
  return !accept.includes('json');
}

type Read = (path: string) => Promise<unknown>;

async function listPage(read: Read, list: List, page: number): Promise<Html> {
  const query = `state=all&sort=created&direction=desc&per_page=${pageSize}&page=${page}`;
  const found = z.array(issueSchema).parse(await read(`${list.api}?${query}`));
  return issueListPage({ list, issues: found, page, hasNext: found.length === pageSize });
}

async function onePage(read: Read, list: List, number: string): Promise<Html | undefined> {
  const found = await read(`${list.api}/${number}`);
  if (found === undefined) return undefined;
  const comments = await read(`${list.comments}/${number}/comments?per_page=${pageSize}`);
  return issuePage({ list, issue: issueSchema.parse(found), comments: z.array(commentSchema).parse(comments) });
}

function readAsChair(emulator: Emulator, base: string): Read {
  const headers = { authorization: `token ${localToken('chair')}`, accept: 'application/vnd.github+json' };
  return async (path) => {
    const reply = await emulator.fetch(new Request(new URL(path, base), { headers }));
    if (reply.status === 404) return undefined;
    if (!reply.ok) throw new Error(`The emulated GitHub answered ${reply.status} to ${path}`);
    return reply.json();
  };
}
