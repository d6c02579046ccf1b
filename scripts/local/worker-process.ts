/** Runs the Worker in workerd, through wrangler. */
import { createWriteStream } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type RunningProgram, startProgram } from './child-program.ts';
import { loopback } from './ports.ts';
import { processesOfGroup } from './process-group.ts';

export type WorkerOptions = {
  /** Where `wrangler.jsonc` is. */
  root: string;
  port: number;
  /** Where its static files are: the pages as they were built, or wrangler settings that say so otherwise. */
  files: { siteDirectory: string } | { wranglerConfig: string };
  dataDirectory: string;
  settingsFile: string;
  /** Ends the start half-way. */
  signal: AbortSignal;
  /** Told of each warning and error, wrangler's and the Worker's own. */
  log: (line: string) => void;
  /** Told of wrangler's end where nobody asked for it, and what it said last. */
  onUnexpectedEnd: (sentence: string) => void;
};

/** A Worker that answers. */
export type RunningWorker = Pick<RunningProgram, 'kill' | 'stop'> & {
  /** The process of workerd itself. */
  pid(): Promise<number>;
};

const startMilliseconds = 90_000;
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
  const { kill, stop, group } = await startProgram({
    name: 'The Worker',
    words: wranglerWords(options),
    cwd: options.root,
    env: wranglerEnvironment(options),
    leaveOut: knownNoise,
    onLine(line) {
      log.write(`${line}\n`);
      options.log(line);
    },
    onEnd: () => log.end(),
    onUnexpectedEnd: options.onUnexpectedEnd,
    ready: (child) => untilHealthy(options, child),
  });
  return {
    kill,
    stop,
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

function wranglerWords({ port, files, dataDirectory, settingsFile }: WorkerOptions): string[] {
  const words = [fileURLToPath(import.meta.resolve('wrangler')), 'dev', '--port', String(port), '--inspector-port', '0'];
  words.push('--persist-to', join(dataDirectory, 'worker'), '--env-file', settingsFile);
  words.push(...('wranglerConfig' in files ? ['--config', files.wranglerConfig] : ['--assets', files.siteDirectory]));
  words.push('--show-interactive-dev-session=false', '--log-level', 'info');
  return words;
}

function wranglerEnvironment({ dataDirectory }: WorkerOptions): Record<string, string> {
  return {
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_WRITE_LOGS: 'false',
    // Systems side by side would find each other's Workers in a common registry.
    WRANGLER_REGISTRY_PATH: join(dataDirectory, 'registry'),
    // Else it asks a server of Cloudflare for sample data, and warns where there is no network.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    NO_COLOR: '1',
    // The build command of wrangler.jsonc means the Node that runs this.
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
  };
}

/** 503 is an answer too: an outbox that fails is no reason not to start. */
async function untilHealthy({ port, signal }: WorkerOptions, child: { exitCode: number | null }): Promise<void> {
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
