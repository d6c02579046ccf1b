/**
 * Merges pull requests. `emulate` puts the branch's files in place of the base's, so whatever was merged in the meantime is gone; it knows no
 * conflict, and refuses in words of its own. Here both sides are merged line by line, and refused as GitHub refuses: 405 where it cannot be
 * done, 409 where the branch has moved since the caller looked.
 */
import { z } from 'zod';
import type { Store } from '../emulator.ts';
import { readBlob, readCommit, readFiles } from '../git-objects.ts';
import { type ApiMiddleware, type Ask, jsonOf, refusal, repositoryOf } from './api-middleware.ts';
import { mergeFiles } from './merge-files.ts';
import { closePull } from './pull-state.ts';

const bodySchema = z.looseObject({
  sha: z.string().optional(),
  merge_method: z.enum(['merge', 'squash', 'rebase']).default('merge'),
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
});
const pullSchema = z.looseObject({
  number: z.number(),
  title: z.string(),
  state: z.string(),
  draft: z.boolean(),
  head: z.looseObject({ ref: z.string(), sha: z.string() }),
  base: z.looseObject({ ref: z.string(), repo: z.looseObject({ id: z.number() }) }),
});
const shaSchema = z.looseObject({ sha: z.string() });
const branchSchema = z.looseObject({ commit: shaSchema });
const comparisonSchema = z.looseObject({ merge_base_commit: shaSchema });

/** Merges a pull request as GitHub does. */
export function pullMerge(store: Store): ApiMiddleware {
  return async (c) => {
    const [owner, number] = [c.req.param('owner'), c.req.param('number')];
    const ask = async (method: string, path: string, sent?: object) => {
      const reply = await c.var.ask(method, path, sent);
      if (!reply.ok) throw new Refused(reply);
      return reply.json();
    };
    try {
      const pull = pullSchema.parse(await ask('GET', `${repositoryOf(c)}/pulls/${number}`));
      const body = bodySchema.parse((await jsonOf(c)) ?? {});
      if (pull.state !== 'open' || pull.draft) return refusal(405, 'Pull Request is not mergeable');
      if (body.sha !== undefined && body.sha !== pull.head.sha) {
        return refusal(409, 'Head branch was modified. Review and try the merge again.');
      }
      const by = await actor(c.var.ask);
      const isSquash = body.merge_method !== 'merge';
      const title = isSquash ? pull.title : `Merge pull request #${number} from ${owner}/${pull.head.ref}`;
      const message = [body.commit_title ?? title, body.commit_message ?? ''].join('\n\n').trim();
      const askRepository: AskJson = (method, path, sent) => ask(method, `${repositoryOf(c)}/${path}`, sent);
      const sha = await merge(store, pull, { message, isSquash }, askRepository);
      if (sha === undefined) return refusal(405, 'Pull Request is not mergeable');
      closePull(store, pull.base.repo.id, pull.number, { mergedAs: sha, by });
      return c.json({ sha, merged: true, message: 'Pull Request successfully merged' });
    } catch (error) {
      if (error instanceof Refused) return error.reply;
      throw error;
    }
  };
}

type AskJson = (method: string, path: string, body?: object) => Promise<unknown>;
type Pull = z.infer<typeof pullSchema>;

/** The emulator's own refusal, such as that of a caller who may only read. */
class Refused extends Error {
  readonly reply: Response;
  constructor(reply: Response) {
    super(`refused with ${reply.status}`);
    this.reply = reply;
  }
}

async function merge(store: Store, pull: Pull, { message, isSquash }: { message: string; isSquash: boolean }, ask: AskJson) {
  const ours = branchSchema.parse(await ask('GET', `branches/${encodeURIComponent(pull.base.ref)}`)).commit.sha;
  const base = comparisonSchema.parse(await ask('GET', `compare/${ours}...${pull.head.sha}`)).merge_base_commit.sha;
  const repository = pull.base.repo.id;
  const filesOf = (commit: string) => readFiles(store, repository, readCommit(store, repository, commit).tree_sha);
  const read = (blob: string) => readBlob(store, repository, blob);
  const merged = mergeFiles(filesOf(base), filesOf(ours), filesOf(pull.head.sha), read);
  if ('conflicts' in merged) return undefined;
  const tree = merged.changes.map((change) => ({ mode: '100644', type: 'blob', ...change }));
  const base_tree = readCommit(store, repository, ours).tree_sha;
  const treeSha = tree.length === 0 ? base_tree : shaSchema.parse(await ask('POST', 'git/trees', { base_tree, tree })).sha;
  const parents = isSquash ? [ours] : [ours, pull.head.sha];
  const { sha } = shaSchema.parse(await ask('POST', 'git/commits', { message, tree: treeSha, parents }));
  await ask('PATCH', `git/refs/heads/${pull.base.ref}`, { sha });
  return sha;
}

async function actor(ask: Ask): Promise<number | null> {
  const reply = await ask('GET', '/user');
  return reply.ok ? z.looseObject({ id: z.number() }).parse(await reply.json()).id : null;
}
