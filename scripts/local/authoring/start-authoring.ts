/** The CMS for authors on this machine: Decap edits the files of this directory, through a repository of its own and decap-server. */
import { join, relative, resolve, sep } from 'node:path';
import { Cleanup } from '../cleanup.ts';
import { serve } from '../local-server.ts';
import { AuthorFiles } from './author-files.ts';
import { authorIdentity } from './author-identity.ts';
import { AuthoringRepository } from './authoring-repository.ts';
import { startDecapServer } from './decap-server-process.ts';
import { Desk } from './desk.ts';
import { Drafts } from './drafts.ts';
import { gatewayGate, gatewayHandler } from './gateway.ts';
import { hasGit } from './git.ts';
import { Sync } from './sync.ts';
import { authoringWords, gitIsMissing } from './words.ts';

export type AuthoringOptions = {
  /** The author's directory, which holds `content/`. It need not be a repository. */
  root: string;
  dataDirectory: string;
  siteUrl: string;
  /** The port that the CMS asks. */
  port: number;
  log: (line: string) => void;
};

export type Authoring = {
  /** What the CMS is told as its proxy. */
  backendUrl: string;
  stop(): Promise<void>;
};

/**
 * Starts editing on this machine.
 *
 * @returns undefined where git is missing, which it says.
 * @throws where the port is taken or the authoring repository is damaged; what had been started is stopped by then.
 */
export async function startAuthoring({
  root,
  dataDirectory,
  siteUrl,
  port,
  log,
}: AuthoringOptions): Promise<Authoring | undefined> {
  if (!(await hasGit())) {
    log(gitIsMissing);
    return undefined;
  }
  const directory = join(resolve(dataDirectory), 'authoring');
  const words = authoringWords({ siteUrl, repository: asTyped(root, directory) });
  const cleanup = new Cleanup();
  try {
    const repository = new AuthoringRepository(directory);
    await repository.prepare(await authorIdentity(root));
    const drafts = new Drafts(repository);
    await drafts.tidy();
    const sync = new Sync({ files: new AuthorFiles(root), repository, words, log });
    await sync.run();

    const server = await startDecapServer(directory);
    cleanup.add(server.stop);
    const desk = new Desk({ repository, drafts, sync, server, words, log });
    const gatewayUrl = `http://localhost:${port}`;
    const handler = gatewayHandler({ siteUrl, answer: (text) => desk.answer(text) });
    const refuse = gatewayGate({ gatewayUrl, siteUrl, words });
    const gateway = await serve(port, { fetch: (request) => refuse(request) ?? handler(request) });
    cleanup.add(gateway.close);
    return { backendUrl: `${gatewayUrl}/api/v1`, stop: () => cleanup.run() };
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

/** Shorter where the person stands above it already. */
function asTyped(root: string, directory: string): string {
  const below = relative(resolve(root), directory);
  return below.startsWith('..') ? directory : below.split(sep).join('/');
}
