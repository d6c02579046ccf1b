/** Keeps the end of what a program says, for the moment when it fails. */

import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** Terminal colors are taken out, and empty lines. */
export type LastLines = { add(stream: Readable): void; text(): string };

/** Which lines to forget, and who is told of each other one as it comes. */
export type Listening = { leaveOut?: RegExp; onLine?: (line: string) => void };

/** Listens to streams and keeps the last `limit` lines. */
export function keepLastLines(limit: number, { leaveOut, onLine }: Listening = {}): LastLines {
  const lines: string[] = [];
  return {
    add(stream) {
      createInterface({ input: stream }).on('line', (raw) => {
        const line = stripVTControlCharacters(raw).trimEnd();
        if (line === '' || leaveOut?.test(line)) return;
        lines.push(line);
        if (lines.length > limit) lines.shift();
        onLine?.(line);
      });
    },
    text: () => lines.join('\n'),
  };
}
