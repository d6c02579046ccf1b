/** Which local-only page of the emulated GitHub a request asks for. The pages read through the API, as the chair. */
import { z } from 'zod';
import type { CapturedEmulator } from './captured-emulator.ts';
import { applicationsRepository, fullName, localToken, siteRepository } from './fixed-names.ts';
import { githubHomePage } from './pages/github-home-page.ts';
import { commentSchema, issueSchema } from './pages/github-records.ts';
import { type Html, htmlResponse } from './pages/html.ts';
import { type IssueListAddress, issueListPage } from './pages/issue-list-page.ts';
import { issuePage } from './pages/issue-page.ts';
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

/**
 * Answers a person's request.
 *
 * @returns undefined where the address is the API's.
 */
export async function githubPage(request: Request, emulator: CapturedEmulator, siteUrl: string): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  if (pathname === '/') return wantsPage(request) ? htmlResponse(githubHomePage(siteUrl)) : undefined;
  const place = pathname.replace(/\/$/, '');
  if (place === `/${applications}`) return Response.redirect(new URL(issues.href, request.url));
  if (place === `/${site}`) return Response.redirect(new URL(drafts.href, request.url));

  const read = readAsChair(emulator, request.url);
  for (const list of [issues, drafts]) {
    if (place === list.href) return htmlResponse(await listPage(read, list, Math.max(1, Number(searchParams.get('page')) || 1)));
    const number = place.startsWith(`${list.one}/`) ? place.slice(list.one.length + 1) : '';
    if (!/^\d+$/.test(number)) continue;
    const page = await onePage(read, list, number);
    return page === undefined ? htmlResponse(notFoundPage('GitHub'), 404) : htmlResponse(page);
  }
  return undefined;
}

/** `GET /` is also an API route (a list of addresses), which nobody here uses without asking for JSON. */
function wantsPage(request: Request): boolean {
  return !request.headers.get('accept')?.includes('json');
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

function readAsChair(emulator: CapturedEmulator, base: string): Read {
  const headers = { authorization: `token ${localToken('chair')}`, accept: 'application/vnd.github+json' };
  return async (path) => {
    const reply = await emulator.fetch(new Request(new URL(path, base), { headers }));
    if (reply.status === 404) return undefined;
    if (!reply.ok) throw new Error(`The emulated GitHub answered ${reply.status} to ${path}`);
    return reply.json();
  };
}
