/**
 * Remembers what each draft was begun on, so that publishing merges it as git merges any branch.
 *
 * Left alone, decap-server moves a draft onto `main` at each save and then writes the whole text that the browser holds: whatever was
 * changed in the file since the entry was opened is gone without a word. So it is told another branch for `main`, one that stays where
 * the draft was begun: lines that the author changed since are kept by the merge, and where both changed the same lines it refuses.
 *
 * What the browser holds, its page says itself: this system may have been started since, and there may be several windows.
 */
import type { AuthoringRepository } from './authoring-repository.ts';
import { type DecapRequest, onBranch } from './decap-request.ts';

export class Drafts {
  readonly #repository: AuthoringRepository;

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

  /** What a request would undo that its page has not seen: the draft, or a file; undefined where there is nothing. */
  async unseen(request: DecapRequest): Promise<{ draft: string } | { path: string } | undefined> {
    const { action, draft, entryPath, paths, seen, isWorkflow } = request;
    const isDraft = draft !== undefined && (await this.differs(draft));
    if (entryPath !== undefined) {
      if (isDraft && isWorkflow) return (await this.#has(cmsBranch(draft), entryPath, seen)) ? undefined : { draft };
      const isKept = isWorkflow ? (await this.#beginning(entryPath, seen)) !== undefined : await this.#has('main', entryPath, seen);
      return isKept ? undefined : { path: entryPath };
    }
    for (const path of Object.keys(seen)) {
      if (isDraft && !(await this.#has(cmsBranch(draft), path, seen))) return { draft };
      if (isDeletion(action) && paths.includes(path) && !(await this.#has('main', path, seen))) return { path };
    }
    return undefined;
  }

  /** The request as decap-server is to see it. */
  async prepare(request: DecapRequest): Promise<DecapRequest> {
    const { action, draft } = request;
    if (draft === undefined) return request;
    if (action === 'persistEntry' && request.isWorkflow) return onBranch(request, await this.#begin(draft, request));
    if (action === 'unpublishedEntry') return onBranch(request, await this.#base(draft));
    return request;
  }

  /** Notes what a request that succeeded has changed. */
  async settle({ action, draft }: DecapRequest): Promise<void> {
    const isGone = action === 'publishUnpublishedEntry' || action === 'deleteUnpublishedEntry';
    if (isGone && draft !== undefined) await this.#forget(draft);
  }

  async #begin(draft: string, { entryPath, seen }: DecapRequest): Promise<string> {
    if (await this.differs(draft)) return this.#base(draft);
    // One without a change in it is no draft to anybody, and may have been begun on an older text.
    if (await this.#exists(cmsBranch(draft))) await this.#repository.git.run('branch', '--quiet', '-D', cmsBranch(draft));
    const from = (entryPath && (await this.#beginning(entryPath, seen))) || 'main';
    await this.#repository.git.run('branch', '--force', '--no-track', baseBranch(draft), from);
    return baseBranch(draft);
  }

  /** The commit on which a page's text was written, as new as can be; undefined where no commit holds what the page has seen. */
  async #beginning(path: string, seen: DecapRequest['seen']): Promise<string | undefined> {
    if (await this.#has('main', path, seen)) return 'main';
    return this.#repository.git.holding('main', path, seen[path] ?? []);
  }

  /** Whether a page has seen what is there, if anything is: a file that is new, or comes back, undoes nothing. */
  async #has(branch: string, path: string, seen: DecapRequest['seen']): Promise<boolean> {
    const blob = await this.#repository.git.blob(branch, path);
    return blob === undefined || (seen[path]?.includes(blob) ?? false);
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

function isDeletion(action: string): boolean {
  return action === 'deleteFiles' || action === 'deleteFile';
}
