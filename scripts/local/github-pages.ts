/** The local-only pages of the emulated GitHub. They read and write through the API, as the account that was chosen. */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type AskAs, actingAs, askAs, takeChoice } from './acting-as.ts';
import { applicationsRepository, fullName, siteRepository } from './fixed-names.ts';
import { changeComment, issueChanges, refusalSentence } from './issue-changes.ts';
import { accountChooser, type Visit } from './pages/account-chooser.ts';
import { githubHomePage } from './pages/github-home-page.ts';
import { commentSchema, eventSchema, issueSchema, labelSchema } from './pages/github-records.ts';
import { type IssueListAddress, issueListPage, states } from './pages/issue-list-page.ts';
import { issuePage, type Refused } from './pages/issue-page.ts';
import { formPageHeaders, type Html, pageHeaders } from './pages/layout.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { refuseForeignPages } from './refuse-foreign-pages.ts';

const pageSize = 100;

interface List extends IssueListAddress {
  /** Where the API has them. */
  readonly api: string;
  /** The same as issues, which a pull request is too. */
  readonly issues: string;
  readonly labels: string;
}

function listOf(repository: string, many: 'issues' | 'pulls', one: 'issues' | 'pull', title: string): List {
  return {
    href: `/${repository}/${many}`,
    title: `${title} of ${repository}`,
    one: `/${repository}/${one}`,
    canChange: many === 'issues',
    api: `/repos/${repository}/${many}`,
    issues: `/repos/${repository}/issues`,
    labels: `/repos/${repository}/labels`,
  };
}

const applications = fullName(applicationsRepository);
const site = fullName(siteRepository);
const issues = listOf(applications, 'issues', 'issues', 'Issues');
/** What editors are working on. */
const drafts = listOf(site, 'pulls', 'pull', 'Pull requests');

export interface PagesOptions {
  /** The emulator's API as GitHub answers. */
  readonly api: (request: Request) => Promise<Response>;
  readonly siteUrl: string;
  readonly port: number;
}

/** Answers a person's requests; those to the API go on. */
export function githubPages({ api, siteUrl, port }: PagesOptions): Hono {
  const app = new Hono();
  const ask = (c: Context) => askAs(api, actingAs(c), c.req.url);
  const show = async (c: Context, page: Html | undefined) => {
    return c.html(page ?? notFoundPage('GitHub', accountChooser(visitOf(c))), page === undefined ? 404 : 200, formPageHeaders);
  };
  // The site's own pages may ask the API; a form they may not send.
  app.on('POST', ['/acting-as', `${issues.one}/*`], refuseForeignPages({ port }));
  takeChoice(app);
  app.get('/', (c, next) => (wantsPage(c.req.header('accept')) ? c.html(githubHomePage(siteUrl), 200, pageHeaders) : next()));
  app.get(`/${applications}`, (c) => c.redirect(issues.href));
  app.get(`/${site}`, (c) => c.redirect(drafts.href));
  for (const list of [issues, drafts]) {
    app.get(list.href, async (c) => show(c, await listPage(ask(c), list, c)));
    app.get(`${list.one}/:number{[0-9]+}`, async (c) => show(c, await onePage(ask(c), list, c)));
  }
  for (const [name, change] of Object.entries(issueChanges)) {
    app.post(`${issues.one}/:number{[0-9]+}/${name}`, async (c) => {
      const fields = await c.req.parseBody({ all: true });
      const draft = name === 'comment' ? String(fields['body'] ?? '') : '';
      return afterChange(c, await change(ask(c), `${issues.api}/${c.req.param('number')}`, fields), draft);
    });
  }
  app.post(`${issues.one}/:number{[0-9]+}/comments/:id{[0-9]+}`, async (c) => {
    const fields = await c.req.parseBody();
    return afterChange(c, await changeComment(ask(c), `${issues.api}/comments/${c.req.param('id')}`, fields), '');
  });
  return app;

  /** Back to the issue; where the API refused, at once and with what was typed. */
  async function afterChange(c: Context, refused: Response | undefined, draft: string): Promise<Response> {
    if (refused === undefined) return c.redirect(`${issues.one}/${c.req.param('number')}`, 303);
    const page = await onePage(ask(c), issues, c, { sentence: await refusalSentence(refused, actingAs(c)), draft });
    return page === undefined ? show(c, undefined) : c.html(page, 422, formPageHeaders);
  }
}

/** `GET /` is also an API route (a list of addresses), which nobody here uses without asking for JSON. */
function wantsPage(accept = ''): boolean {
  return !accept.includes('json');
}

/** A form that was refused is shown at its own address, where nothing can be looked at. */
function visitOf(c: Context): Visit {
  const { pathname, search } = new URL(c.req.url);
  const number = c.req.param('number');
  const here = c.req.method === 'POST' ? `${issues.one}/${number}` : pathname + search;
  return { actingAs: actingAs(c), here };
}

async function listPage(ask: AskAs, list: List, c: Context): Promise<Html | undefined> {
  const state = z.enum(states).catch('all').parse(c.req.query('state'));
  const label = c.req.query('label') ?? '';
  const page = Math.max(1, Number(c.req.query('page')) || 1);
  const query = new URLSearchParams({ state, sort: 'created', direction: 'desc', per_page: String(pageSize), page: String(page) });
  if (label !== '') query.set('labels', label);
  const found = await read(ask, `${list.api}?${query}`);
  if (found === undefined) return undefined;
  const labels = z.array(labelSchema).parse(await readAll(ask, list.labels));
  const shown = z.array(issueSchema).parse(found);
  return issueListPage({
    list,
    visit: visitOf(c),
    issues: shown,
    labels,
    filter: { state, label },
    page,
    hasNext: shown.length === pageSize,
  });
}

async function onePage(ask: AskAs, list: List, c: Context, refused?: Refused): Promise<Html | undefined> {
  const number = c.req.param('number');
  const found = await read(ask, `${list.api}/${number}`);
  if (found === undefined) return undefined;
  const comments = z.array(commentSchema).parse(await readAll(ask, `${list.issues}/${number}/comments`));
  const events = list.canChange ? z.array(eventSchema).parse(await readAll(ask, `${list.issues}/${number}/events`)) : [];
  const labels = list.canChange ? z.array(labelSchema).parse(await readAll(ask, list.labels)) : [];
  return issuePage({ list, visit: visitOf(c), issue: issueSchema.parse(found), comments, events, labels, refused });
}

/** Undefined where the account may not see it, or nothing is there. */
async function read(ask: AskAs, path: string): Promise<unknown> {
  const reply = await ask('GET', path);
  if ([401, 403, 404, 410, 301].includes(reply.status)) return undefined;
  if (!reply.ok) throw new Error(`The emulated GitHub answered ${reply.status} to ${path}`);
  return reply.json();
}

async function readAll(ask: AskAs, path: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const found = z.array(z.unknown()).parse(await read(ask, `${path}?per_page=${pageSize}&page=${page}`));
    all.push(...found);
    if (found.length < pageSize) return all;
  }
}
