/** The process that `site-builder.ts` keeps: it builds the pages of its working directory whenever it is asked. */
import { build } from 'astro';

export type BuildRequest = { outputDirectory: string; environment: Record<string, string> };
export type BuildAnswer = {
  /** Why the pages were not built; left out where they were. */
  error?: string;
  /** Astro and Vite leave something behind at each build: a process that has grown too large is to be replaced. */
  isSpent?: boolean;
};

const maxMemoryBytes = 2 * 1024 ** 3;

process.on('message', async ({ outputDirectory, environment }: BuildRequest) => {
  const answer: BuildAnswer = {};
  try {
    Object.assign(process.env, environment);
    await build({ root: process.cwd(), outDir: outputDirectory, logLevel: 'warn' });
  } catch (error) {
    answer.error = error instanceof Error ? error.message : String(error);
  }
  process.send?.({ ...answer, isSpent: process.memoryUsage.rss() > maxMemoryBytes } satisfies BuildAnswer);
});
// Whoever asks is gone, even by `kill -9`.
process.on('disconnect', () => process.exit());
