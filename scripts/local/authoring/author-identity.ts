/** In whose name the authoring repository commits. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export type Identity = { name: string; email: string };

const nobody: Identity = { name: 'Author on this machine', email: 'author@example.org' };

/** The name and address that git would commit with in `directory`; a neutral pair where it has none. */
export async function authorIdentity(directory: string): Promise<Identity> {
  const [name, email] = await Promise.all([setting(directory, 'user.name'), setting(directory, 'user.email')]);
  return name === '' || email === '' ? nobody : { name, email };
}

/** Here the author's own settings count, outside a repository too. */
async function setting(directory: string, name: string): Promise<string> {
  const found = await promisify(execFile)('git', ['config', name], { cwd: directory }).catch(() => ({ stdout: '' }));
  return found.stdout.trim();
}
