/**
 * The repository that decap-server works in: `content/` alone, with a history of its own. Branch `main` is what the author has, each
 * branch `cms/…` a draft. Whoever commits here does so while no request of the CMS is under way.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Identity } from './author-identity.ts';
import { Git } from './git.ts';

/** The commit of `main` at which the author's directory and the repository last agreed. */
const agreedName = 'refs/authoring/agreed';

export class AuthoringRepository {
  readonly git: Git;
  constructor(directory: string) {
    this.git = new Git(directory);
  }

  /** Makes the repository where there is none, and brings one that a power cut left half-way back to order. Drafts stay. */
  async prepare(identity: Identity): Promise<void> {
    const inside = join(this.git.directory, '.git');
    await mkdir(this.git.directory, { recursive: true });
    // `--template=` because the machine's template may bring hooks.
    await this.git.run('init', '--quiet', '--template=');
    await removeLocks(inside);
    for (const [name, value] of Object.entries({ ...settings, 'user.name': identity.name, 'user.email': identity.email })) {
      await this.git.run('config', name, value);
    }
    await mkdir(join(inside, 'info'), { recursive: true });
    // Bytes are the author's: no line ending changes on the way.
    await writeFile(join(inside, 'info', 'attributes'), '* -text\n');
    if ((await this.git.commit('main')) === undefined) {
      await this.git.run('symbolic-ref', 'HEAD', 'refs/heads/main');
      await this.git.run('commit', '--quiet', '--allow-empty', '--message', 'An empty beginning');
      await this.git.run('update-ref', agreedName, 'main');
    }
    await this.restore();
  }

  /** The commit of `main`. */
  async main(): Promise<string> {
    return (await this.git.run('rev-parse', 'refs/heads/main')).trim();
  }

  async agreed(): Promise<string> {
    return (await this.git.run('rev-parse', agreedName)).trim();
  }

  /** Notes that both sides agree on a commit of `main`. */
  async agree(commit: string): Promise<void> {
    await this.git.run('update-ref', agreedName, commit);
  }

  /** Commits files to `main`: their bytes, or undefined for one that is gone. */
  async commitFiles(files: ReadonlyMap<string, Buffer | undefined>, message: string): Promise<void> {
    for (const [path, bytes] of files) {
      const file = join(this.git.directory, path);
      if (bytes === undefined) await rm(file, { force: true });
      else await mkdir(dirname(file), { recursive: true }).then(() => writeFile(file, bytes));
    }
    await this.git.run('add', '--all', '--force', '--', 'content');
    if (await this.git.agrees('diff', '--cached', '--quiet')) return;
    await this.git.run('commit', '--quiet', '--message', message);
  }

  /**
   * Takes back whatever a failed request left half-way, and stands on `main` again.
   *
   * @returns the files in which two changes met, where that was the failure.
   */
  async restore(): Promise<readonly string[]> {
    const unmerged = await this.git.run('diff', '--name-only', '--diff-filter=U', '-z');
    // decap-server rebases at each save; git refuses every later one where a dead one left this.
    await rm(join(this.git.directory, '.git', 'rebase-merge'), { recursive: true, force: true });
    await this.git.run('checkout', '--quiet', '--force', 'main');
    await this.git.run('clean', '--quiet', '-d', '--force');
    return unmerged.split('\0').filter((path) => path !== '');
  }
}

const settings = {
  'commit.gpgSign': 'false',
  'core.autocrlf': 'false',
  'core.fileMode': 'false',
  'core.quotePath': 'false', // decap-server reads names out of differences
  'gc.autoDetach': 'false', // nothing goes on after the end
};

/** Only one system works on this directory, so a lock that is there at a start is a dead process's. */
async function removeLocks(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const locks = entries.filter(({ name }) => name.endsWith('.lock'));
  for (const { parentPath, name } of locks) await rm(join(parentPath, name), { force: true });
}
