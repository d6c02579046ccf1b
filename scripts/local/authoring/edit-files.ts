/**
 * Lets the CMS change the author's files through decap-server, and loses nobody's text: a file that is another one by now than the page that
 * asks has had on its screen is left alone, and what is written over or deleted is kept.
 */
import { cp, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import pLimit from 'p-limit';
import { blobName } from '../git-objects.ts';
import { type DecapRequest, readDecapRequest } from './decap-request.ts';
import { type DecapReply, decapServer } from './decap-server.ts';
import { words } from './words.ts';

export type EditOptions = {
  /** The author's directory, which holds `content/`. */
  root: string;
  /** What the CMS replaces or deletes is kept here. */
  keptDirectory: string;
  log: (line: string) => void;
};

/** Answers the bodies of requests of Decap's proxy backend, one after the other: between the look at a file and its change nobody else comes. */
export async function editFiles(options: EditOptions): Promise<(body: unknown) => Promise<DecapReply>> {
  const ask = await decapServer(options.root);
  const inTurn = pLimit(1);
  return (body) =>
    inTurn(() => answerTo(body, ask, options)).catch((error: unknown) => {
      options.log(String(error));
      return refused(500, words.failed);
    });
}

async function answerTo(body: unknown, ask: (body: unknown) => Promise<DecapReply>, options: EditOptions): Promise<DecapReply> {
  const { root, log } = options;
  const request = readDecapRequest(body);
  if (request === 'not understood') return refused(400, words.notUnderstood);
  if (request === 'outside') return refused(403, words.outside);
  const unseen = await unseenFile(root, request);
  if (unseen !== undefined) {
    log(words.clash(unseen));
    return refused(409, words.unseen(unseen, request.entryFiles.length > 0));
  }
  const kept = await keep([...request.entryFiles, ...request.assets, ...request.deleted], options);
  const reply = await ask(body);
  if (reply.status >= 500) return refused(reply.status, words.failed);
  if (reply.status >= 400) return reply;
  for (const path of [...request.entryFiles, ...request.assets]) log(words.changed(path));
  for (const path of request.deleted) log(words.deleted(path, kept));
  return reply;
}

/** A file that a request would change and that its page has not seen as it is now. A page says nothing of pictures, which are kept. */
async function unseenFile(root: string, { entryFiles, deleted, seen }: DecapRequest): Promise<string | undefined> {
  for (const path of [...entryFiles, ...deleted.filter((path) => path in seen)]) {
    const bytes = await readFile(join(root, path)).catch(ifMissing);
    if (bytes !== undefined && !seen[path]?.includes(blobName(bytes))) return path;
  }
  return undefined;
}

/** Copies what the files hold now. @returns where, as a person types it. */
async function keep(paths: readonly string[], { root, keptDirectory }: EditOptions): Promise<string> {
  const directory = join(keptDirectory, new Date().toISOString().replaceAll(':', '-'));
  for (const path of paths) await cp(join(root, path), join(directory, path)).catch(ifMissing);
  return relative(root, directory);
}

/** A refusal as Decap shows it (decap-cms-backend-proxy, implementation.ts). */
export function refused(status: number, sentence: string): DecapReply {
  return { status, body: { error: sentence } };
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
