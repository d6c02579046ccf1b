/** What `npm start` was asked for. Reads words into options; starts nothing. */
import { parseArgs } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import { defaultNow, programInstant } from './program-clock.ts';

/** What to start, once the command line is understood. */
export type StartRequest = {
  now: Temporal.Instant;
  ports: { site: number; github: number; mail: number; preview: number };
  fresh: boolean;
  watch: boolean;
};

export type CommandLine = { kind: 'start'; request: StartRequest } | { kind: 'help' } | { kind: 'refused'; sentence: string };

const flags = {
  now: { type: 'string', default: defaultNow },
  fresh: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  port: { type: 'string', default: '8787' },
  'github-port': { type: 'string', default: '4001' },
  'mail-port': { type: 'string', default: '4002' },
  'preview-port': { type: 'string', default: '4003' },
} as const;

export const usage = `npm start -- [flags]            serves the whole program on this machine
npm run dev -- [flags]          the same, and open pages follow the files as you write

  --now 2014-09-02     where the program clock stands: a date (noon in Chicago) or an instant
                       such as 2014-08-30T04:59:00Z. Default ${defaultNow}
  --fresh              forget every application, issue, mail and draft of earlier runs
  --port 8787          the site
  --github-port 4001   the emulated GitHub
  --mail-port 4002     the emulated mail service
  --preview-port 4003  previews of what editors have not published yet (npm start only)
  --help               this text`;

/**
 * Reads the words after `npm start --`.
 *
 * @returns a request to start, a wish for help, or a refusal in one sentence that says what to type instead.
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(words);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused(`${firstSentence(error.message)} Type npm start -- --help to see every flag.`);
  }
  if (values.help) return { kind: 'help' };

  const now = programInstant(values.now);
  if (now === undefined) {
    return refused(
      `"${values.now}" is not a moment: type a date, as in --now 2014-09-02, or an instant, as in --now 2014-08-30T04:59:00Z.`,
    );
  }
  const ports: Record<string, number> = {};
  for (const flag of ['port', 'github-port', 'mail-port', 'preview-port'] as const) {
    const port = readPort(values[flag]);
    if (port === undefined) {
      return refused(
        `"${values[flag]}" is not a port: type a whole number from 1 to 65535, as in --${flag} ${flags[flag].default}.`,
      );
    }
    const other = Object.keys(ports).find((name) => ports[name] === port);
    if (other !== undefined) {
      const instead = port < 65_000 ? port + 10 : port - 10;
      return refused(`--${other} and --${flag} are both ${port}: give each its own, as in --${flag} ${instead}.`);
    }
    ports[flag] = port;
  }
  const { port: site = 0, 'github-port': github = 0, 'mail-port': mail = 0 } = ports;
  const { 'preview-port': preview = 0 } = ports;
  return {
    kind: 'start',
    request: { now, ports: { site, github, mail, preview }, fresh: values.fresh, watch: values.watch },
  };
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: flags, strict: true, allowPositionals: false }).values;
}

function readPort(written: string): number | undefined {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** Node's own message goes on to explain positional arguments, which nobody asked about. */
function firstSentence(message: string): string {
  return `${message.split(/[.\n]/)[0]?.trim() ?? message}.`;
}

function refused(sentence: string): CommandLine {
  return { kind: 'refused', sentence };
}
