// Asks GitHub for the versions of an entry, in the editor's own name and as Decap would.
import { z } from 'zod';
import type { ImmutableMap } from '../decap.ts';
import { textOf } from '../text-of.ts';
import type { Versions } from './clash.ts';

/** The backend as the Worker names it; another one than GitHub has no colleagues. */
export const githubSchema = z.object({
  backend: z.object({ name: z.literal('github'), repo: z.string(), branch: z.string(), api_root: z.string() }),
});
export type GitHubConfig = z.infer<typeof githubSchema>;
const draftSchema = z.object({ html_url: z.string(), head: z.object({ sha: z.string() }) });
const pullsSchema = z.array(draftSchema);
type Draft = z.infer<typeof draftSchema>;
const folderSchema = z.array(z.object({ path: z.string(), sha: z.string() }));
const runSchema = z.object({ id: z.number(), status: z.string(), conclusion: z.string().nullable() });
const runsSchema = z.object({ check_runs: z.array(runSchema) });
export type CheckRun = z.infer<typeof runSchema>;
/** Decap keeps who signed in where this page finds it. */
const userSchema = z.object({ token: z.string(), login: z.string(), name: z.string().nullish() });

/** GitHub did not answer as it should; holds its status. */
export class Unanswered extends Error {}

/** An entry as Decap files it. */
export interface EntryPlace {
  readonly collection: string;
  readonly slug: string;
  /** Of its file, from the repository's root. */
  readonly path: string;
}

/** @param entry as Decap's events hold it */
export function placeOf(entry: ImmutableMap): EntryPlace {
  return { collection: textOf(entry.get('collection')), slug: textOf(entry.get('slug')), path: textOf(entry.get('path')) };
}

/** Who signed in; undefined before that. */
export function signedIn(storage: Pick<Storage, 'getItem'>): z.infer<typeof userSchema> | undefined {
  const kept = storage.getItem('decap-cms-user');
  return kept === null ? undefined : userSchema.safeParse(JSON.parse(kept)).data;
}

/** Whose name GitHub is asked in, and by what. */
export interface Caller {
  readonly token: string;
  readonly fetch: Window['fetch'];
}

/** The editor herself. */
export function callerOf(storage: Pick<Storage, 'getItem'>, fetch: Window['fetch']): Caller {
  return { token: signedIn(storage)?.token ?? '', fetch };
}

/**
 * What GitHub holds of an entry now.
 * @throws {Unanswered}
 */
export async function readVersions(github: GitHubConfig, caller: Caller, place: EntryPlace): Promise<Versions> {
  // By its folder: a file that is not there is no error then.
  const folder = place.path.split('/').slice(0, -1).map(encodeURIComponent).join('/');
  const fileAt = async (ref: string) => {
    const files = folderSchema.parse(await ask(github, caller, `contents/${folder}?ref=${encodeURIComponent(ref)}`));
    return files.find((one) => one.path === place.path)?.sha;
  };
  const head = (await readDraft(github, caller, place))?.head.sha;
  const [draft, published] = await Promise.all([head && fileAt(head), fileAt(github.backend.branch)]);
  return { draft, published };
}

/** The open pull request of an entry's draft; undefined where there is no draft. */
export async function readDraft(
  github: GitHubConfig,
  caller: Caller,
  { collection, slug }: EntryPlace,
): Promise<Draft | undefined> {
  const { repo, branch } = github.backend;
  const head = `${repo.split('/')[0]}:cms/${collection}/${slug}`;
  const query = new URLSearchParams({ state: 'open', base: branch, head });
  return pullsSchema.parse(await ask(github, caller, `pulls?${query}`))[0];
}

/**
 * How the check of a commit stands, by the job's name in `.github/workflows/content.yml`; undefined where it has not begun.
 * https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference
 * @throws {Unanswered}
 */
export async function readCheck(github: GitHubConfig, caller: Caller, commit: string): Promise<CheckRun | undefined> {
  const address = `commits/${encodeURIComponent(commit)}/check-runs?check_name=Content`;
  const { check_runs: runs } = runsSchema.parse(await ask(github, caller, address));
  // A draft that was opened anew is checked anew, and both runs stand at the same commit.
  return runs.reduce<CheckRun | undefined>((newest, run) => (newest && newest.id > run.id ? newest : run), undefined);
}

async function ask({ backend }: GitHubConfig, { token, fetch }: Caller, address: string): Promise<unknown> {
  const headers = { authorization: `token ${token}`, accept: 'application/vnd.github+json' };
  const reply = await fetch(`${backend.api_root}/repos/${backend.repo}/${address}`, { headers, cache: 'no-store' }).catch(() => {
    throw new Unanswered('no answer');
  });
  if (!reply.ok) throw new Unanswered(String(reply.status));
  return reply.json();
}
