/** Which local-only page of the emulated GitHub a request asks for. The pages read through the API, as the chair. */
import { z } from 'zod';
import type { CapturedEmulator } from './captured-emulator.ts';
import { applicationsRepository, localToken } from './fixed-names.ts';
import { githubHomePage } from './pages/github-home-page.ts';
import { commentSchema, issueSchema } from './pages/github-records.ts';
import { type Html, htmlResponse } from './pages/html.ts';
import { issueListPage } from './pages/issue-list-page.ts';
import { issuePage } from './pages/issue-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';

const pageSize = 100;
const { owner, repo } = applicationsRepository;
const repository = `${owner}/${repo}`;
const issueAddress = new RegExp(`^/${repository}/issues/(\\d+)/?$`);

/**
 * Answers a person's request.
 *
 * @returns undefined where the address is the API's.
 */
export async function githubPage(request: Request, emulator: CapturedEmulator, siteUrl: string): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  if (pathname === '/') return wantsPage(request) ? htmlResponse(githubHomePage(siteUrl)) : undefined;
  if (pathname.replace(/\/$/, '') === `/${repository}`) return Response.redirect(new URL(`/${repository}/issues`, request.url));

  const read = readAsChair(emulator, request.url);
  if (pathname.replace(/\/$/, '') === `/${repository}/issues`) {
    return htmlResponse(await issueList(read, Math.max(1, Number(searchParams.get('page')) || 1)));
  }
  const number = issueAddress.exec(pathname)?.[1];
  if (number === undefined) return undefined;
  const page = await issue(read, number);
  return page === undefined ? htmlResponse(notFoundPage('GitHub'), 404) : htmlResponse(page);
}

/** `GET /` is also an API route (a list of addresses), which nobody here uses without asking for JSON. */
function wantsPage(request: Request): boolean {
  return !request.headers.get('accept')?.includes('json');
}

type Read = (path: string) => Promise<unknown>;

async function issueList(read: Read, page: number): Promise<Html> {
  const query = `state=all&sort=created&direction=desc&per_page=${pageSize}&page=${page}`;
  const issues = z.array(issueSchema).parse(await read(`/repos/${repository}/issues?${query}`));
  return issueListPage({ repository, issues, page, hasNext: issues.length === pageSize });
}

async function issue(read: Read, number: string): Promise<Html | undefined> {
  const found = await read(`/repos/${repository}/issues/${number}`);
  if (found === undefined) return undefined;
  const comments = await read(`/repos/${repository}/issues/${number}/comments?per_page=${pageSize}`);
  return issuePage({ repository, issue: issueSchema.parse(found), comments: z.array(commentSchema).parse(comments) });
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
