/**
 * The whole program on this machine: emulated GitHub and mail, the built pages, the Worker in workerd. `npm start` runs
 * one; the end-to-end tests run several side by side. It reaches no network beyond this machine.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readDesiredInventory } from '../github/desired.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { localBackendPath } from './authoring/local-backend.ts';
import { Cleanup } from './cleanup.ts';
import { fireCronTrigger } from './cron-trigger.ts';
import { lockDataDirectory } from './data-lock.ts';
import { Deployments } from './deployment/deployments.ts';
import { previewServer } from './deployment/preview-server.ts';
import { type DevServer, startDevServer } from './dev-server/start-dev-server.ts';
import type { FaultHook } from './fault-injection.ts';
import { loadLocalSecrets } from './local-secrets.ts';
import { serve } from './local-server.ts';
import { findFreePort } from './ports.ts';
import { defaultNow, programInstant } from './program-clock.ts';
import { buildSite } from './site-builder.ts';
import { startGithub } from './start-github.ts';
import { startMail } from './start-mail.ts';
import { startWorker } from './worker-process.ts';
import { envFile, workerSettings } from './worker-settings.ts';
import { WorkerSupervisor } from './worker-supervisor.ts';

const repository = resolve(import.meta.dirname, '..', '..');

export type SystemOptions = {
  /** Where the code and `content/` are. Default this repository. */
  root?: string;
  /** Where the program clock stands, as `--now` says it. Default 2014-08-15. */
  now?: string;
  /** 0, or left out: any free port. */
  ports?: { site?: number; github?: number; mail?: number; preview?: number };
  /** Default `.data` of the root. */
  dataDirectory?: string;
  /** Forget what an earlier run left in the data directory. */
  fresh?: boolean;
  /** Astro's dev server shows the files as they are, and open pages follow; the CMS then edits the files. */
  watch?: boolean;
  /**
   * Show what the emulated site repository holds, follow its `main`, and build a preview of each pull request of the CMS, with a
   * report on it.
   * Left out: the pages show this repository's `content/`.
   */
  deployments?: boolean;
  /** Start the Worker again where it stops answering. A test that kills it leaves this out. */
  healthChecks?: boolean;
  /** Fire the Worker's cron trigger by the clock. */
  cronTrigger?: boolean;
  /** Pages that were built before; none are built then. */
  siteDirectory?: string;
  /** Settings of wrangler for a Worker that was bundled before, with those pages; none is bundled then. */
  workerConfig?: string;
  /** Worker settings that differ, such as `{ SETTLE_SECONDS: '1' }`. */
  settings?: Readonly<Record<string, string>>;
  /** Told what is happening, a line at a time. */
  log?: (line: string) => void;
  /** Told of a part that ended without being asked, and what it said last. */
  onUnexpectedEnd?: (sentence: string) => void;
  /** Ends the start half-way; what had been started is stopped. */
  signal?: AbortSignal;
};

/** A system that runs. */
export type LocalSystem = {
  siteUrl: string;
  githubUrl: string;
  mailUrl: string;
  /** Lists the deployments; undefined where there are none. */
  previewUrl: string | undefined;
  /** Where the CMS edits the files of this directory; undefined where it edits the emulated site repository. */
  cmsUrl: string | undefined;
  dataDirectory: string;
  siteDirectory: string;
  github: { fault(hook: FaultHook | undefined): void };
  mail: { fault(hook: FaultHook | undefined): void };
  /** The process of workerd itself. */
  workerPid(): Promise<number>;
  /** `kill -9` of workerd and of wrangler; what the Worker had not stored is lost, as in a power cut. */
  killWorker(): Promise<void>;
  /** Starts the Worker again on the same port and the same data. */
  startWorker(): Promise<void>;
  /** Stops everything and leaves no process. A second call waits for the first. */
  stop(): Promise<void>;
};

/**
 * Starts a whole system and waits until it answers.
 *
 * @throws where a part does not start; what had been started is stopped by then.
 */
export async function startSystem(options: SystemOptions = {}): Promise<LocalSystem> {
  const cleanup = new Cleanup();
  try {
    return await start(options, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(options: SystemOptions, cleanup: Cleanup): Promise<LocalSystem> {
  const { log = () => {}, onUnexpectedEnd = () => {}, settings: extra = {}, fresh = false, watch = false } = options;
  const root = resolve(options.root ?? repository);
  const signal = options.signal ?? new AbortController().signal;
  const now = programInstant(options.now ?? defaultNow);
  if (now === undefined) throw new Error(`"${options.now}" is no moment that the program clock could stand at`);
  const dataDirectory = resolve(options.dataDirectory ?? join(root, '.data'));
  const onError = (error: unknown) => log(error instanceof Error ? error.message : String(error));

  await mkdir(dataDirectory, { recursive: true });
  cleanup.add(await lockDataDirectory(dataDirectory));
  if (fresh) await forget(dataDirectory);
  const secrets = await loadLocalSecrets(join(dataDirectory, 'secrets.json'));
  const wished = await readDesiredInventory(join(root, 'content'));
  const port = {
    site: await choose(options.ports?.site),
    github: await choose(options.ports?.github),
    mail: await choose(options.ports?.mail),
  };
  const siteUrl = `http://localhost:${port.site}`;

  log('Starting the emulated GitHub and the emulated mail service');
  const github = await startGithub({ port: port.github, siteUrl, dataDirectory, secrets, wished, root, onError });
  cleanup.add(github.stop);
  const mail = await startMail({ port: port.mail, dataDirectory, onError });
  cleanup.add(mail.stop);

  const siteDirectory = resolve(options.siteDirectory ?? join(dataDirectory, 'site'));
  let devServer: DevServer | undefined;
  let deployments: Deployments | undefined;
  let previewUrl: string | undefined;
  if (watch) {
    signal.throwIfAborted();
    log('Starting Astro’s dev server');
    devServer = await startDevServer({ root, siteUrl, now, dataDirectory, signal, log, onUnexpectedEnd });
    cleanup.add(devServer.stop);
  } else if (options.deployments) {
    signal.throwIfAborted();
    log('Building the pages');
    const previewPort = await choose(options.ports?.preview);
    previewUrl = `http://localhost:${previewPort}`;
    deployments = new Deployments({ root, dataDirectory, siteDirectory, siteUrl, previewPort, now, github, log });
    const { previews: directory, records } = deployments;
    const server = await serve(previewPort, previewServer({ port: previewPort, directory, siteUrl, records, onError }));
    cleanup.add(server.close);
    await deployments.first(signal);
  } else if (options.siteDirectory === undefined) {
    signal.throwIfAborted();
    log('Building the pages');
    await buildSite({ root, outputDirectory: siteDirectory, siteUrl, now, signal });
  }

  log('Starting the Worker');
  const settingsFile = join(dataDirectory, 'worker.env');
  const cmsBackendUrl = watch ? siteUrl + localBackendPath : undefined;
  const settings = workerSettings({ now, siteUrl, githubUrl: github.url, mailUrl: mail.url, secrets, cmsBackendUrl, extra });
  await writeFileAtomically(settingsFile, envFile(settings));
  const workerOptions = {
    root: deployments?.checkout ?? root,
    port: port.site,
    files: devServer ?? (options.workerConfig === undefined ? { siteDirectory } : { wranglerConfig: options.workerConfig }),
    dataDirectory,
    settingsFile,
    // Whoever edits has to see what broke; otherwise the file keeps it.
    log: watch ? log : () => {},
    onUnexpectedEnd,
  };
  const start = (ending: AbortSignal) => startWorker({ ...workerOptions, signal: AbortSignal.any([signal, ending]) });
  const worker = new WorkerSupervisor({ start, log });
  cleanup.add(() => worker.stop());
  await worker.restart();
  if (deployments !== undefined) {
    const running = deployments;
    running.begin(worker);
    // Together: a deployment may be waiting for the Worker that is being started.
    cleanup.add(async () => void (await Promise.all([running.end(), worker.stop()])));
  }
  // wrangler holds requests while it takes up an author's change, on a busy machine for long.
  if (options.healthChecks) worker.watch({ isAnswering: () => answers(`${siteUrl}/api/health`, watch ? 30_000 : 4_000) });

  if (options.cronTrigger) {
    const ending = new AbortController();
    const fired = fireCronTrigger(siteUrl, ending.signal);
    cleanup.add(async () => {
      ending.abort();
      await fired;
    });
  }

  return {
    siteUrl,
    githubUrl: github.url,
    mailUrl: mail.url,
    previewUrl,
    cmsUrl: watch ? `${siteUrl}/admin/` : undefined,
    dataDirectory,
    siteDirectory,
    github: { fault: github.fault },
    mail: { fault: mail.fault },
    workerPid: () => worker.pid(),
    killWorker: () => worker.kill(),
    startWorker: () => worker.restart(),
    stop: () => cleanup.run(),
  };
}

/** 503 is an answer too. */
async function answers(url: string, milliseconds: number): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(milliseconds) }).then(
    () => true,
    () => false,
  );
}

function choose(port: number | undefined): Promise<number> {
  return port === undefined || port === 0 ? findFreePort() : Promise.resolve(port);
}

/** Only what a system made: a mistaken directory loses nothing else. */
async function forget(dataDirectory: string): Promise<void> {
  const files = ['github.json', 'mail.json', 'secrets.json', 'worker', 'worker.env', 'worker.log', 'registry', 'wrangler'];
  for (const name of [...files, 'replaced', 'checkout', 'main', 'previews', 'site', 'site-next']) {
    await rm(join(dataDirectory, name), { recursive: true, force: true });
  }
}
