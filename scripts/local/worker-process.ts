/** Runs the Worker in workerd, through wrangler, as one group of processes that can be ended whole. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keepLastLines } from './last-lines.ts';
import { loopback } from './ports.ts';
import { killGroup, processesOfGroup } from './process-group.ts';

export type WorkerOptions = {
  /** Where `wrangler.jsonc` is. */
  root: string;
  port: number;
  siteDirectory: string;
  dataDirectory: string;
  settingsFile: string;
  liveReload: boolean;
  /** Content with a problem is told, and the last good content goes on: wrangler would hold every request until it is mended. */
  keepsLastContent: boolean;
  /** Ends the start half-way. */
  signal: AbortSignal;
  /** Told of each warning and error, wrangler's and the Worker's own. */
  log: (line: string) => void;
  /** Told of wrangler's end where nobody asked for it, with the last that it said. */
  onUnexpectedEnd: (lastLines: string) => void;
};

/** A Worker that answers. */
export type RunningWorker = {
  /** The process of workerd itself. */
  pid(): Promise<number>;
  /** Ends it as a power cut would. Resolves when no process of it is left. */
  kill(): Promise<void>;
  /** Lets it end, and ends it where it does not. */
  stop(): Promise<void>;
};

const startMilliseconds = 90_000;
const stopMilliseconds = 5_000;
/**
 * What wrangler says that helps nobody: that cron triggers wait for a hand here, and the address of each request. The
 * address of an application's page is a key to it, and stays out of every log.
 */
const knownNoise =
  /Scheduled Workers are|manually trigger a scheduled|cdn-cgi\/local\/scheduled|\/cron-triggers\/|^\[wrangler:info\]/;

/**
 * Starts the Worker and waits until its health page answers.
 *
 * @throws where wrangler ends or does not answer in time; the message holds the last that it said.
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const log = createWriteStream(join(options.dataDirectory, 'worker.log'), { flags: 'a', mode: 0o600 });
  const lines = keepLastLines(40, {
    leaveOut: knownNoise,
    onLine(line) {
      log.write(`${line}\n`);
      options.log(line);
    },
  });
  const child = spawnWrangler(options);
  const group = child.pid;
  if (group === undefined) throw new Error('wrangler could not be started');
  if (child.stdout !== null) lines.add(child.stdout);
  if (child.stderr !== null) lines.add(child.stderr);

  let isWanted = true;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      log.end();
      resolve();
    });
  });
  const end = async (how: () => Promise<unknown>) => {
    isWanted = false;
    await how();
    killGroup(group);
    await ended;
    while ((await processesOfGroup(group)).length > 0) await pause(10);
  };
  const kill = () => end(async () => undefined);
  try {
    await Promise.race([untilHealthy(options, child), ended.then(() => Promise.reject(new Error('it ended')))]);
  } catch (error) {
    await kill();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The Worker did not start (${reason}). wrangler said last:\n${lines.text()}`);
  }
  void ended.then(() => {
    if (isWanted) options.onUnexpectedEnd(lines.text());
  });
  return {
    kill,
    stop: () =>
      end(() => {
        child.kill('SIGTERM');
        return Promise.race([ended, pause(stopMilliseconds, undefined, { ref: false })]);
      }),
    async pid() {
      // wrangler runs a second workerd, which has the public port and passes everything on to the Worker's.
      const isProxy = (command: string) => command.includes(`=localhost:${options.port} `);
      const all = await processesOfGroup(group);
      const workerd = all.find(({ command }) => /\/workerd(\.exe)? serve /.test(command) && !isProxy(command));
      if (workerd === undefined) throw new Error('workerd is not running');
      return workerd.pid;
    },
  };
}

function spawnWrangler(options: WorkerOptions): ChildProcess {
  const { root, port, siteDirectory, dataDirectory, settingsFile, liveReload, keepsLastContent } = options;
  const words = ['--import', new URL('./end-with-parent.ts', import.meta.url).href];
  words.push(fileURLToPath(import.meta.resolve('wrangler')), 'dev', '--port', String(port), '--inspector-port', '0');
  words.push('--persist-to', join(dataDirectory, 'worker'), '--assets', siteDirectory, '--env-file', settingsFile);
  words.push('--show-interactive-dev-session=false', '--log-level', 'info');
  if (liveReload) words.push('--live-reload');
  const quiet = {
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_WRITE_LOGS: 'false',
    // Systems side by side would find each other's Workers in a common registry.
    WRANGLER_REGISTRY_PATH: join(dataDirectory, 'registry'),
    // Else it asks a server of Cloudflare for sample data, and warns where there is no network.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    NO_COLOR: '1',
    ...(keepsLastContent ? { CONTENT_KEEPS_LAST: '1' } : {}),
    // The build command of wrangler.jsonc means the Node that runs this.
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
  };
  return spawn(process.execPath, words, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...quiet },
  });
}

/** 503 is an answer too: an outbox that fails is no reason not to start. */
async function untilHealthy({ port, signal }: WorkerOptions, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + startMilliseconds;
  let last = 'no answer';
  while (performance.now() < deadline && child.exitCode === null) {
    signal.throwIfAborted();
    try {
      const { status } = await fetch(`http://${loopback}:${port}/api/health`, { signal: AbortSignal.timeout(5_000) });
      if (status === 200 || status === 503) return;
      last = `status ${status}`;
    } catch {
      last = 'no answer'; // it does not listen yet
    }
    await pause(100);
  }
  throw new Error(`/api/health: ${last}`);
}
