/** Answers what the CMS asks, one request after the other: two gits at work in one directory would trip over each other. */
import type { AuthoringRepository } from './authoring-repository.ts';
import { type DecapRequest, readDecapRequest } from './decap-request.ts';
import type { DecapReply, DecapServer } from './decap-server-process.ts';
import type { Drafts } from './drafts.ts';
import type { Sync } from './sync.ts';
import type { AuthoringWords } from './words.ts';

export type DeskSurroundings = {
  repository: AuthoringRepository;
  drafts: Drafts;
  sync: Sync;
  server: Pick<DecapServer, 'ask' | 'lastReason'>;
  words: AuthoringWords;
  log: (line: string) => void;
};

export class Desk {
  readonly #around: DeskSurroundings;
  #last: Promise<unknown> = Promise.resolve();

  constructor(around: DeskSurroundings) {
    this.#around = around;
  }

  /** Answers the body of one request of Decap's proxy backend. It never throws: what failed is told in the answer. */
  answer(text: string): Promise<DecapReply> {
    const answer = this.#last.then(() => this.#answer(text));
    this.#last = answer;
    return answer;
  }

  async #answer(text: string): Promise<DecapReply> {
    const { words, log, repository, sync } = this.#around;
    const request = readDecapRequest(text);
    if (request === 'not understood') return refused(400, words.notUnderstood);
    if (request === 'outside') return refused(403, words.outside);
    try {
      await sync.run();
      const reply = await this.#carry(request);
      await sync.run();
      return reply;
    } catch (error) {
      log(words.reason(request.action, error instanceof Error ? error.message : String(error)));
      await repository.restore().catch((second: unknown) => log(String(second)));
      return refused(500, words.failed);
    }
  }

  async #carry(request: DecapRequest): Promise<DecapReply> {
    const { drafts, server, repository, words, log } = this.#around;
    const { action, draft } = request;
    if (action === 'unpublishedEntry' && draft !== undefined && !(await drafts.differs(draft))) return noDraft;
    const unseen = await drafts.unseen(request);
    if (unseen !== undefined) return refused(409, words.unseen(unseen, action === 'persistEntry'));
    const reply = await server.ask((await drafts.prepare(request)).body);
    if (reply.status < 400) {
      await drafts.settle(request);
      return action === 'unpublishedEntries' ? { ...reply, body: await drafts.list() } : reply;
    }
    if (reply.status < 500) return reply;
    const conflicts = await repository.restore();
    if (conflicts.length > 0) {
      log(words.notPublished(conflicts));
      return refused(409, words.notPublished(conflicts));
    }
    log(words.reason(action, server.lastReason() || words.noReason));
    return refused(500, words.failed);
  }
}

/** What an entry has that has no draft. decap-server says 404; cms/admin/backend/local-files.ts says why we do not. */
const noDraft: DecapReply = { status: 200, body: null };

/** Decap shows `error` in its notice (decap-cms-backend-proxy, implementation.ts). */
function refused(status: number, sentence: string): DecapReply {
  return { status, body: { error: sentence } };
}
