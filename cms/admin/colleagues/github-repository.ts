// Asks GitHub for the versions of an entry, in the editor's own name and as Decap would.
import { z } from 'zod';
import { asString } from '../as-string.ts';
import type { ImmutableMap } from '../decap.ts';
import type { Versions } from './conflict.ts';

/** The backend as the Worker names it; another one than GitHub has no colleagues. */
export const githubSchema = z.object({ name: z.literal('github'), repo: z.string(), branch: z.string(), api_root: z.string() });
const draftSchema = z.object({ html_url: z.string(), head: z.object({ sha: z.string() }) });
/** The open pull request of an entry. */
export type Draft = z.infer<typeof draftSchema>;
const folderSchema = z.array(z.object({ path: z.string(), sha: z.string() }));
const runSchema = z.object({ id: z.number(), status: z.string(), conclusion: z.string().nullable() });
const runsSchema = z.object({ check_runs: z.array(runSchema) });
/** https://docs.github.com/graphql/reference/objects#refupdaterule; null where the branch has no rule. */
const ruleSchema = z.object({
  data: z
    .object({
      repository: z
        .object({ ref: z.object({ refUpdateRule: z.object({ viewerCanPush: z.boolean() }).nullable() }).nullable() })
        .nullable(),
    })
    .nullish(),
});
const collaboratorsSchema = z.array(z.object({ login: z.string(), permissions: z.object({ admin: z.boolean() }).optional() }));
/** Decap keeps who signed in where this page finds it. */
const userSchema = z.object({ token: z.string(), login: z.string(), name: z.string().nullish() });

/** GitHub did not answer as it should; holds its status. */
export class NoAnswer extends Error {}

/** An entry as Decap files it. */
export interface EntryPlace {
  readonly collection: string;
  readonly slug: string;
  /** Of its file, from the repository's root. */
  readonly path: string;
}

/** @param entry as Decap's events hold it */
export function placeOf(entry: ImmutableMap): EntryPlace {
  return { collection: asString(entry.get('collection')), slug: asString(entry.get('slug')), path: asString(entry.get('path')) };
}

/** Who signed in; undefined before that. */
export function signedInUser(storage: Pick<Storage, 'getItem'>): z.infer<typeof userSchema> | undefined {
  const kept = storage.getItem('decap-cms-user');
  return kept === null ? undefined : userSchema.safeParse(JSON.parse(kept)).data;
}

/** The repository that editors write to. Every function throws `NoAnswer`. */
export class GitHubRepository {
  /** The branch that the site is built from. */
  readonly branch: string;
  readonly #owner: string;
  readonly #address: string;
  readonly #name: string;
  readonly #graphql: string;
  readonly #page: Pick<Window, 'localStorage' | 'fetch'>;
  constructor({ repo, branch, api_root }: z.infer<typeof githubSchema>, page: Pick<Window, 'localStorage' | 'fetch'>) {
    this.branch = branch;
    const [owner = '', name = ''] = repo.split('/');
    this.#owner = owner;
    this.#name = name;
    this.#graphql = `${api_root.replace(/\/v3$/, '')}/graphql`; // a GitHub Enterprise Server has its REST API at /api/v3
    this.#address = `${api_root}/repos/${repo}`;
    this.#page = page;
  }

  /** What GitHub holds of an entry now. */
  async readVersions({ path }: EntryPlace, draft: Promise<Draft | undefined>): Promise<Versions> {
    // By its folder: a file that is not there is no error then.
    const folder = path.split('/').slice(0, -1).map(encodeURIComponent).join('/');
    const fileAt = async (ref: string) => {
      const files = folderSchema.parse(await this.#get(`contents/${folder}?ref=${encodeURIComponent(ref)}`));
      return files.find((one) => one.path === path)?.sha;
    };
    const head = (await draft)?.head.sha;
    const [ofDraft, published] = await Promise.all([head && fileAt(head), fileAt(this.branch)]);
    return { draft: ofDraft, published };
  }

  /** The open pull request of an entry's draft; undefined where there is no draft. */
  async readDraft({ collection, slug }: EntryPlace): Promise<Draft | undefined> {
    const head = `${this.#owner}:cms/${collection}/${slug}`;
    return z
      .array(draftSchema)
      .parse(await this.#get(`pulls?${new URLSearchParams({ state: 'open', base: this.branch, head })}`))[0];
  }

  /**
   * How the check of a commit stands, by the job's name in `.github/workflows/content.yml`; undefined where it has not begun.
   * https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference
   */
  async readCheck(commit: string): Promise<z.infer<typeof runSchema> | undefined> {
    const address = `commits/${encodeURIComponent(commit)}/check-runs?check_name=Content`;
    const { check_runs: runs } = runsSchema.parse(await this.#get(address));
    // A draft that was opened anew is checked anew, and both runs stand at the same commit.
    return runs.toSorted((one, other) => other.id - one.id)[0];
  }

  /** Whether rules of the branch that the site is built from let whoever signed in publish. GitHub's REST API tells that to administrators alone. */
  async mayPublish(): Promise<boolean> {
    const query =
      'query($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { refUpdateRule { viewerCanPush } } } }';
    const variables = { owner: this.#owner, name: this.#name, ref: `refs/heads/${this.branch}` };
    const body = JSON.stringify({ query, variables });
    const { data } = ruleSchema.parse(await this.#ask(this.#graphql, { method: 'POST', body }));
    if (!data) throw new NoAnswer('no data'); // GraphQL says 200 of its errors as well
    return data.repository?.ref?.refUpdateRule?.viewerCanPush ?? true;
  }

  /** The accounts that administer the repository. */
  async readAdministrators(): Promise<readonly string[]> {
    const accounts = collaboratorsSchema.parse(await this.#get('collaborators?permission=admin&per_page=100'));
    return accounts.filter(({ permissions }) => permissions?.admin).map(({ login }) => login);
  }

  #get(path: string): Promise<unknown> {
    return this.#ask(`${this.#address}/${path}`);
  }

  async #ask(address: string, request: RequestInit = {}): Promise<unknown> {
    const authorization = `token ${signedInUser(this.#page.localStorage)?.token ?? ''}`;
    const headers = { authorization, accept: 'application/vnd.github+json' };
    const reply = await this.#page.fetch(address, { ...request, headers, cache: 'no-store' }).catch(() => {
      throw new NoAnswer('no answer');
    });
    if (!reply.ok) throw new NoAnswer(String(reply.status));
    return reply.json();
  }
}
