/** Builds the pages with Astro. What Astro says is shown only where it fails. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import { keepLastLines } from './last-lines.ts';

export type SiteBuild = {
  /** This repository. */
  root: string;
  outputDirectory: string;
  siteUrl: string;
  now: Temporal.Instant;
  /** A file that says when each file of the content was last changed, in place of git. */
  historyFile?: string;
  signal: AbortSignal;
};

/**
 * Builds every page into a directory.
 *
 * @throws where the build fails; the message holds the last that Astro said.
 */
export async function buildSite(build: SiteBuild): Promise<void> {
  const { root, outputDirectory, historyFile = '', signal } = build;
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outputDirectory], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    env: { ...process.env, ...astroEnvironment(build), CONTENT_HISTORY: historyFile },
  });
  const lines = keepLastLines(60);
  lines.add(child.stdout);
  lines.add(child.stderr);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The pages could not be built. Astro said last:\n${lines.text()}`);
}

/** What astro.config.mjs and the pages read of their surroundings. */
export function astroEnvironment({ siteUrl, now }: Pick<SiteBuild, 'siteUrl' | 'now'>): Record<string, string> {
  return {
    PROGRAM_NOW: now.toString(),
    SITE_URL: siteUrl,
    GITHUB_API_SOURCE: 'http://localhost:*', // the emulated GitHub, on whichever port it is
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true', // it would ask the package registry
    NO_COLOR: '1',
  };
}
