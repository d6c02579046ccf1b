// Asks GitHub for the versions of an entry, in the editor's own name and as Decap would.
import { z } from 'zod';
import type { Versions } from './clash.ts';

/** The backend as the Worker names it; another one than GitHub has no colleagues. */
export const githubSchema = z.object({
  backend: z.object({ name: z.literal('github'), repo: z.string(), branch: z.string(), api_root: z.string() }),
});
export type GitHubConfig = z.infer<typeof githubSchema>;
const pullsSchema = z.array(z.object({ head: z.object({ sha: z.string() }) }));
const folderSchema = z.array(z.object({ path: z.string(), sha: z.string() }));
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

/** Who signed in; undefined before that. */
export function signedIn(storage: Pick<Storage, 'getItem'>): z.infer<typeof userSchema> | undefined {
  const kept = storage.getItem('decap-cms-user');
  return kept === null ? undefined : userSchema.safeParse(JSON.parse(kept)).data;
}

/**
 * What GitHub holds of an entry now.
 * @throws {Unanswered}
 */
export async function readVersions(
  { backend }: GitHubConfig,
  { token, fetch }: { readonly token: string; readonly fetch: Window['fetch'] },
  { collection, slug, path }: EntryPlace,
): Promise<Versions> {
  const get = async (address: string) => {
    const headers = { authorization: `token ${token}`, accept: 'application/vnd.github+json' };
    const reply = await fetch(`${backend.api_root}/repos/${backend.repo}/${address}`, { headers, cache: 'no-store' }).catch(() => {
      throw new Unanswered('no answer');
    });
    if (!reply.ok) throw new Unanswered(String(reply.status));
    return reply.json() as Promise<unknown>;
  };
  // By its folder: a file that is not there is no error then.
  const folder = path.split('/').slice(0, -1).map(encodeURIComponent).join('/');
  const fileAt = async (ref: string) => {
    const files = folderSchema.parse(await get(`contents/${folder}?ref=${encodeURIComponent(ref)}`));
    return files.find((one) => one.path === path)?.sha;
  };
  const head = `${backend.repo.split('/')[0]}:cms/${collection}/${slug}`;
  const query = new URLSearchParams({ state: 'open', base: backend.branch, head });
  const [pull] = pullsSchema.parse(await get(`pulls?${query}`));
  const [draft, published] = await Promise.all([pull && fileAt(pull.head.sha), fileAt(backend.branch)]);
  return { draft, published };
}
