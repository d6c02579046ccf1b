/** Runs a Node program as a group of processes of its own, which can be ended whole, and which ends when this process is gone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { keepLastLines } from './last-lines.ts';
import { killGroup, processesOfGroup } from './process-group.ts';

export type ProgramOptions = {
  /** What it is called where it fails. */
  name: string;
  /** The file and its arguments. */
  words: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Lines that help nobody. */
  leaveOut?: RegExp;
  /** Told of each other line. */
  onLine: (line: string) => void;
  /** Told of its end. */
  onEnd?: () => void;
  /** Told of its end where nobody asked for it, once it was ready, and what it said last. */
  onUnexpectedEnd: (sentence: string) => void;
  /** Resolves when it is ready; the signal ends the wait. */
  ready: (child: ChildProcess) => Promise<void>;
};

/** A program that is ready. */
export type RunningProgram = {
  /** The process id of the group. */
  group: number;
  /** Ends it as a power cut would. Resolves when no process of it is left. */
  kill(): Promise<void>;
  /** Lets it end, and ends it where it does not. */
  stop(): Promise<void>;
};

const stopMilliseconds = 5_000;

/**
 * Starts a program and waits until it is ready.
 *
 * @throws where it ends or is not ready in time; the message holds the last that it said.
 */
export async function startProgram(options: ProgramOptions): Promise<RunningProgram> {
  const { name, words, cwd, env, onLine, onEnd = () => {}, onUnexpectedEnd, ready, leaveOut } = options;
  const child = spawn(process.execPath, ['--import', new URL('./end-with-parent.ts', import.meta.url).href, ...words], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  });
  const { pid: group, stdout, stderr } = child;
  if (group === undefined || stdout === null || stderr === null) throw new Error(`${name} could not be started`);
  let isWanted = true;
  const lines = keepLastLines(60, { onLine: (line) => isWanted && onLine(line), ...(leaveOut && { leaveOut }) });
  for (const stream of [stdout, stderr]) lines.add(stream);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Later: whatever it started holds the same pipes.
  const silent = new Promise<void>((resolve) => {
    child.once('close', () => {
      onEnd();
      resolve();
    });
  });
  const end = async (how: () => Promise<unknown>) => {
    isWanted = false;
    await how();
    killGroup(group);
    await silent;
    while ((await processesOfGroup(group)).length > 0) await pause(10);
  };
  const kill = () => end(async () => undefined);
  try {
    await Promise.race([ready(child), ended.then(() => Promise.reject(new Error('it ended')))]);
  } catch (error) {
    await kill();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${name} did not start (${reason}). It said last:\n${lines.text()}`);
  }
  void ended.then(async () => {
    if (!isWanted) return;
    await kill();
    onUnexpectedEnd(`${name} ended by itself. It said last:\n${lines.text() || '(nothing)'}`);
  });
  return {
    group,
    kill,
    stop: () =>
      end(() => {
        child.kill('SIGTERM');
        return Promise.race([ended, pause(stopMilliseconds, undefined, { ref: false })]);
      }),
  };
}
