/** Keeps the author's `content/` and `main` of the authoring repository in step. What goes which way, `decide-sync.ts` says. */
import type { AuthorFiles } from './author-files.ts';
import type { AuthoringRepository } from './authoring-repository.ts';
import { decideSync, type Listing } from './decide-sync.ts';
import type { AuthoringWords } from './words.ts';

export type SyncSurroundings = {
  files: AuthorFiles;
  repository: AuthoringRepository;
  words: AuthoringWords;
  log: (line: string) => void;
};

export class Sync {
  readonly #around: SyncSurroundings;
  /** What the commits of the last run hold, which never changes. */
  #listings: ReadonlyMap<string, Listing> = new Map();

  constructor(around: SyncSurroundings) {
    this.#around = around;
  }

  /**
   * Brings what the CMS changed to the author, and what the author changed to the CMS. A file that both changed is left as the author
   * has it, and told. After a stop half-way, the next run finishes the work.
   */
  async run(): Promise<void> {
    const { files, repository, words, log } = this.#around;
    const [author, main, agreed] = await Promise.all([files.list(), repository.main(), repository.agreed()]);
    const cms = await this.#listing(main);
    const before = await this.#listing(agreed);
    this.#listings = new Map([
      [main, cms],
      [agreed, before],
    ]);
    const plan = decideSync({ agreed: before, author, cms });
    const conflicts = [...plan.conflicts];
    for (const path of plan.toAuthor) {
      const blob = cms.get(path);
      const bytes = blob === undefined ? undefined : await repository.git.bytes('cat-file', 'blob', blob);
      const outcome = await files.replace(path, author.get(path), bytes);
      if (outcome === 'held') conflicts.push(path);
      else log(bytes === undefined ? words.deleted(path, agreed) : words.changed(path));
    }
    for (const path of conflicts) log(words.conflict(path, cms.has(path) ? main : undefined));

    const taken = new Map<string, Buffer | undefined>();
    for (const path of [...plan.toCms, ...conflicts]) taken.set(path, await files.read(path));
    if (taken.size > 0) await repository.commitFiles(taken, words.takenUp([...taken.keys()]));
    const tip = taken.size > 0 ? await repository.main() : main;
    if (tip !== agreed) await repository.agree(tip);
  }

  async #listing(commit: string): Promise<Listing> {
    return this.#listings.get(commit) ?? this.#around.repository.git.files(commit);
  }
}
