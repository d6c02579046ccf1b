// A whole system for a test file: the one that all share, or one of its own on free ports, in a directory that is gone afterwards.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { z } from 'zod';
import { type LocalSystem, type SystemOptions, startSystem } from '../../scripts/local/start-system.ts';

/** An issue as the emulated GitHub's API gives it. */
const issueSchema = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string(),
  state: z.string(),
  labels: z.array(z.object({ name: z.string() })),
  milestone: z.object({ title: z.string() }).nullable(),
});
const mailListSchema = z.object({ data: z.array(z.object({ id: z.string(), to: z.array(z.string()), subject: z.string() })) });

/** Where a system is, for whoever only talks to it. */
export type SystemAddresses = Pick<LocalSystem, 'siteUrl' | 'githubUrl' | 'mailUrl' | 'dataDirectory'>;

export class WholeSystem<Local extends SystemAddresses = LocalSystem> {
  readonly local: Local;
  constructor(local: Local) {
    this.local = local;
  }

  url(path: string): string {
    return this.local.siteUrl + path;
  }

  /** Every issue of the applications repository, as the chair sees them. */
  async issues(): Promise<readonly z.infer<typeof issueSchema>[]> {
    const address = `${this.local.githubUrl}/repos/alsc/mentoring-applications/issues?state=all&per_page=100`;
    const reply = await fetch(address, { headers: { authorization: 'Bearer local-chair', accept: 'application/vnd.github+json' } });
    return z.array(issueSchema).parse(await reply.json());
  }

  /** Every mail that arrived. */
  async mails(): Promise<z.infer<typeof mailListSchema>['data']> {
    const reply = await fetch(`${this.local.mailUrl}/emails`, { headers: { authorization: 'Bearer local-mail' } });
    return mailListSchema.parse(await reply.json()).data;
  }

  /** How many deliveries are still open. */
  async pending(): Promise<number> {
    const reply = await fetch(this.url('/api/health'));
    return z.object({ outbox: z.object({ pending: z.number() }) }).parse(await reply.json()).outbox.pending;
  }

  /** What the Worker wrote to its log. */
  log(): Promise<string> {
    return readFile(join(this.local.dataDirectory, 'worker.log'), 'utf8');
  }
}

/** The system that all tests share (tests/shared-system.ts). */
export function useSharedSystem(): () => WholeSystem<SystemAddresses> {
  const system = new WholeSystem(inject('sharedSystem'));
  return () => system;
}

/** Starts a system before the tests of a file and stops it after them. */
export function useWholeSystem(options: SystemOptions = {}): () => WholeSystem {
  let system: WholeSystem | undefined;
  let dataDirectory = '';
  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-system-'));
    // A system that deploys builds its own pages.
    const made = options.deployments ? {} : { siteDirectory: inject('siteDirectory'), workerConfig: inject('workerConfig') };
    system = new WholeSystem(await startSystem({ ...made, dataDirectory, ...options }));
  });
  afterAll(async () => {
    await system?.local.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  });
  return () => {
    if (!system) throw new Error('the system has not started');
    return system;
  };
}
