// A copy of this repository that an author may edit: the code, and content/ of its own. It is no git repository, as an unpacked archive is none.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareCheckout } from '../../../scripts/local/deployment/checkout.ts';
import { contentDirectory } from '../../unit/domain/fixtures/real-content.ts';

export class ScratchCopy {
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  /** What a file holds; undefined where there is none. */
  read(path: string): Promise<string | undefined> {
    return readFile(join(this.root, path), 'utf8').catch(() => undefined);
  }

  /** Changes a file as an author does in her editor. */
  async edit(path: string, change: (text: string) => string): Promise<string> {
    const text = change((await this.read(path)) ?? '');
    await writeFile(join(this.root, path), text);
    return text;
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }
}

export async function scratchCopy(): Promise<ScratchCopy> {
  const root = await mkdtemp(join(tmpdir(), 'mentoring-author-'));
  await prepareCheckout(join(import.meta.dirname, '../../..'), root);
  await cp(contentDirectory, join(root, 'content'), { recursive: true });
  return new ScratchCopy(root);
}
