/** Starts decap-server on the authoring repository, asks it, and ends it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { keepLastLines } from '../last-lines.ts';
import { killGroup } from '../process-group.ts';
import type { Answer, Question } from './decap-server-messages.ts';
import { gitEnvironment } from './git.ts';

export type DecapReply = Pick<Answer, 'status' | 'body'>;

/** A decap-server that answers. */
export type DecapServer = {
  /** @throws where it has ended. */
  ask(body: unknown): Promise<DecapReply>;
  /** Why the last request failed, in its own words. */
  lastReason(): string;
  stop(): Promise<void>;
};

/**
 * Starts decap-server in git mode.
 *
 * @param repository the directory of the authoring repository.
 * @throws where it does not start; the message holds what it said.
 */
export async function startDecapServer(repository: string): Promise<DecapServer> {
  const withParent = new URL('../end-with-parent.ts', import.meta.url).href;
  const words = ['--import', withParent, fileURLToPath(new URL('./decap-server-child.ts', import.meta.url))];
  const child = spawn(process.execPath, words, {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...gitEnvironment(), GIT_REPO_DIRECTORY: repository, NO_COLOR: '1' },
  });
  const group = child.pid;
  if (group === undefined) throw new Error('decap-server could not be started');
  let reason = '';
  const lines = keepLastLines(20, {
    onLine(line) {
      // It repeats the whole request, pictures included, before the reason.
      reason = /^error: Error handling .*\}: (.*)$/.exec(line)?.[1] ?? reason;
    },
  });
  if (child.stdout !== null) lines.add(child.stdout);
  if (child.stderr !== null) lines.add(child.stderr);

  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  const answerTo = (id: number) => new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }));
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      for (const { reject } of waiting.values()) reject(new Error(`decap-server ended. It said last:\n${lines.text()}`));
      waiting.clear();
      resolve();
    });
  });
  await answerTo(0);
  let last = 0;
  return {
    async ask(body) {
      if (!child.connected) throw new Error('decap-server has ended; stop with Ctrl-C and start again');
      last += 1;
      reason = '';
      const answer = answerTo(last);
      child.send({ id: last, body } satisfies Question);
      return answer;
    },
    lastReason: () => reason,
    async stop() {
      killGroup(group);
      await ended;
    },
  };
}
