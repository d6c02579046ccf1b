/**
 * Remembers what each draft was begun on, so that publishing merges it as git merges any branch.
 *
 * Left alone, decap-server moves a draft onto `main` at each save and then writes the whole text that the browser holds: whatever was
 * changed in the file since the entry was opened is gone without a word. So it is told another branch for `main`, one that stays where
 * the draft was begun: lines that the author changed since are kept by the merge, and where both changed the same lines it refuses.
 */
import type { AuthoringRepository } from './authoring-repository.ts';
import { type DecapRequest, onBranch } from './decap-request.ts';

export class Drafts {
  readonly #repository: AuthoringRepository;
  /** The commit whose text the browser holds, by the path of an entry. */
  readonly #opened = new Map<string, string>();

  constructor(repository: AuthoringRepository) {
    this.#repository = repository;
  }

  /** Forgets the beginnings of drafts that are gone. */
  async tidy(): Promise<void> {
    for (const branch of await this.#branches('base/')) {
      const draft = branch.slice('base/'.length);
      if (!(await this.#exists(cmsBranch(draft)))) await this.#forget(draft);
    }
  }

  /** Every draft that differs from what it was begun on, as `collection/slug`. Decap shows no board at all for one that does not. */
  async list(): Promise<readonly string[]> {
    const drafts = (await this.#branches('cms/')).map((branch) => branch.slice('cms/'.length));
    const changed = await Promise.all(drafts.map((draft) => this.differs(draft)));
    return drafts.filter((_, index) => changed[index]);
  }

  /** Whether a draft is there and has a change in it. */
  async differs(draft: string): Promise<boolean> {
    if (!(await this.#exists(cmsBranch(draft)))) return false;
    return !(await this.#repository.git.agrees('diff', '--quiet', await this.#base(draft), cmsBranch(draft)));
  }

  /** The first of the files that changed since the browser was given them. */
  async changedSinceOpened(paths: readonly string[]): Promise<string | undefined> {
    for (const path of paths) {
      const opened = this.#opened.get(path);
      if (opened !== undefined && !(await this.#isSame(path, opened))) return path;
    }
    return undefined;
  }

  /** The request as decap-server is to see it. */
  async prepare(request: DecapRequest): Promise<DecapRequest> {
    const { action, draft } = request;
    if (draft === undefined) return request;
    if (action === 'persistEntry' && request.isWorkflow) return onBranch(request, await this.#begin(draft, request.paths));
    if (action === 'unpublishedEntry') return onBranch(request, await this.#base(draft));
    if (action === 'publishUnpublishedEntry') await this.#noteOpened(draft);
    return request;
  }

  /** Notes what a request that succeeded has changed. */
  async settle({ action, draft, paths }: DecapRequest): Promise<void> {
    if (action === 'getEntry') for (const path of paths) this.#opened.set(path, await this.#repository.main());
    const isGone = action === 'publishUnpublishedEntry' || action === 'deleteUnpublishedEntry';
    if (isGone && draft !== undefined) await this.#forget(draft);
  }

  async #begin(draft: string, paths: readonly string[]): Promise<string> {
    if (await this.#exists(cmsBranch(draft))) return this.#base(draft);
    const path = await this.changedSinceOpened(paths);
    const from = (path === undefined ? undefined : this.#opened.get(path)) ?? 'main';
    await this.#repository.git.run('branch', '--force', '--no-track', baseBranch(draft), from);
    return baseBranch(draft);
  }

  /** Where a draft was begun. One that came here by other ways was begun where it left `main`. */
  async #base(draft: string): Promise<string> {
    if (!(await this.#exists(cmsBranch(draft)))) return 'main';
    if (!(await this.#exists(baseBranch(draft)))) {
      const fork = (await this.#repository.git.run('merge-base', 'main', cmsBranch(draft))).trim();
      await this.#repository.git.run('branch', '--no-track', baseBranch(draft), fork);
    }
    return baseBranch(draft);
  }

  /** After publishing, the browser still holds the draft's own text, whatever the merge added to it. */
  async #noteOpened(draft: string): Promise<void> {
    const tip = await this.#repository.git.commit(cmsBranch(draft));
    if (tip === undefined) return;
    const names = await this.#repository.git.run('diff', '--name-only', '-z', await this.#base(draft), tip);
    for (const path of names.split('\0').filter((name) => name !== '')) this.#opened.set(path, tip);
  }

  async #isSame(path: string, commit: string): Promise<boolean> {
    return this.#repository.git.agrees('diff', '--quiet', commit, 'main', '--', path);
  }

  async #exists(branch: string): Promise<boolean> {
    return this.#repository.git.agrees('show-ref', '--verify', '--quiet', `refs/heads/${branch}`);
  }

  async #branches(prefix: string): Promise<readonly string[]> {
    const names = await this.#repository.git.run('for-each-ref', '--format=%(refname:lstrip=2)', `refs/heads/${prefix}`);
    return names.split('\n').filter((name) => name !== '');
  }

  async #forget(draft: string): Promise<void> {
    if (await this.#exists(baseBranch(draft))) await this.#repository.git.run('branch', '--quiet', '-D', baseBranch(draft));
  }
}

function cmsBranch(draft: string): string {
  return `cms/${draft}`;
}

function baseBranch(draft: string): string {
  return `base/${draft}`;
}
