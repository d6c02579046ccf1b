import { spawnSync } from 'node:child_process';

/** A program of somebody else that our commands start. */
interface Program {
  /** Such as `Chromium`. */
  readonly name: string;
  /** Where it is installed; undefined where it is not. */
  readonly find: () => string | undefined;
  /** How to get one, the best way first. */
  readonly ways: readonly { readonly what: string; readonly command: readonly [string, readonly string[]] }[];
  /** What to do where no way led to one, in sentences. */
  readonly advice: string;
}

/** Sees to it that a program is there, and says where. Ends this process where it cannot be had. */
export function ensureInstalled({ name, find, ways, advice }: Program): string {
  for (const { what, command } of ways) {
    if (find()) break;
    console.log(`No ${name} is installed yet. Trying ${what} …`);
    spawnSync(command[0], command[1], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 });
  }
  const found = find();
  if (found) return found;
  console.error(advice);
  process.exit(1);
}
