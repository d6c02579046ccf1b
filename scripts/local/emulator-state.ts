/** Keeps an emulator's state in a file: read at start, written after every change, at most a tenth of the time. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeFileAtomically } from './atomic-file.ts';
import type { Emulator, StoreSnapshot, TokenOwner } from './emulator.ts';

const schema = z.strictObject({
  store: z.strictObject({
    collections: z.record(
      z.string(),
      z.strictObject({
        items: z.array(z.looseObject({ id: z.number() })),
        autoId: z.number(),
        indexFields: z.array(z.string()),
      }),
    ),
    data: z.record(z.string(), z.unknown()),
  }),
  /** Tokens that a sign-in gave out. Those of an App's installation are left to expire: their owner asks for the next. */
  signIns: z.array(z.tuple([z.string(), z.strictObject({ login: z.string(), id: z.number(), scopes: z.array(z.string()) })])),
});

export type SavedState = { store: StoreSnapshot; signIns: [string, TokenOwner][] };

/**
 * Reads the state that an earlier run left.
 *
 * @returns undefined where there was none.
 * @throws where the file is damaged; `--fresh` starts anew.
 */
export async function readState(path: string): Promise<SavedState | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}

/** Writes down one emulator. */
export type StateKeeper = {
  /** Says that something changed; the file follows soon. */
  changed(): void;
  /** Waits until the file holds everything, and writes no more after that. */
  close(): Promise<void>;
};

/**
 * Keeps `path` in step with an emulator.
 *
 * @param onError told of a file that could not be written (a full disk); the next change tries again.
 */
export function keepState(path: string, emulator: Emulator, onError: (error: unknown) => void): StateKeeper {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let pauseMilliseconds = 100;

  const write = async () => {
    timer = undefined;
    const startedAt = performance.now();
    await writeFileAtomically(path, JSON.stringify(currentState(emulator)));
    // Ten thousand issues make a large file: nine tenths of the time stay for answering.
    pauseMilliseconds = Math.max(100, (performance.now() - startedAt) * 9);
  };
  const schedule = () => {
    timer ??= setTimeout(() => {
      writing = writing.then(write).catch(onError);
    }, pauseMilliseconds);
  };
  return {
    changed: schedule,
    async close() {
      clearTimeout(timer);
      await writing;
      clearTimeout(timer);
      await write();
    },
  };
}

function currentState(emulator: Emulator): SavedState {
  const signIns = [...emulator.tokens].filter(([token]) => token.startsWith('gho_'));
  return { store: emulator.store.snapshot(), signIns };
}
