/**
 * Builds the pages with Astro in a process of its own. Where it is kept, its second build takes half as long as its first, since Astro and Vite
 * are loaded and their code is warm.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import { keepLastLines } from './last-lines.ts';
import type { BuildAnswer, BuildRequest } from './site-builder-child.ts';

export type SiteBuild = {
  outputDirectory: string;
  siteUrl: string;
  now: Temporal.Instant;
  /** A file that says when each file of the content was last changed, in place of git. */
  historyFile?: string;
  /** Leaves out what is made of code alone: Decap CMS and its previews. */
  pagesOnly?: boolean;
};

export class SiteBuilder {
  readonly #root: string;
  #child: ChildProcess | undefined;
  readonly #lines = keepLastLines(60);

  /** @param root where astro.config.mjs and `content/` are */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Builds every page into a directory. One build at a time.
   *
   * @throws where the build fails or is stopped; the message says why.
   */
  async build({ outputDirectory, siteUrl, now, historyFile = '', pagesOnly = false }: SiteBuild): Promise<void> {
    this.#child ??= this.#start();
    const environment = { ...astroEnvironment({ siteUrl, now }), CONTENT_HISTORY: historyFile, PAGES_ONLY: pagesOnly ? '1' : '' };
    this.#child.send({ outputDirectory, environment } satisfies BuildRequest);
    const ended = once(this.#child, 'exit').then((): [BuildAnswer] => [{ error: `Astro ended. ${this.#lines.text()}` }]);
    const [answer] = await Promise.race([once(this.#child, 'message') as Promise<[BuildAnswer]>, ended]);
    if (answer.isSpent) this.stop();
    if (answer.error !== undefined) throw new Error(`The pages could not be built: ${answer.error}`);
  }

  /** Ends the process, and a build that is under way. */
  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    const child = spawn(process.execPath, [fileURLToPath(new URL('./site-builder-child.ts', import.meta.url))], {
      cwd: this.#root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) if (stream !== null) this.#lines.add(stream);
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    return child;
  }
}

/**
 * Builds every page of `root` once, in a process that ends with it.
 *
 * @throws where the build fails or `signal` ends it
 */
export async function buildSite({ root, signal, ...build }: SiteBuild & { root: string; signal?: AbortSignal }): Promise<void> {
  const builder = new SiteBuilder(root);
  signal?.addEventListener('abort', () => builder.stop(), { once: true });
  await builder.build(build).finally(() => builder.stop());
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
