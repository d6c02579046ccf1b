// The forms and the cycles as they were, from git. A build needs no history: where there is none to ask, that is said and nothing else.
import { Temporal } from 'temporal-polyfill';
import { formNames } from '../../src/domain/form/form-traits.ts';
import { formFile } from '../entries/question-paths.ts';
import type { Finding } from '../findings/finding.ts';
import { type CycleThen, cycleOf } from './cycles.ts';
import { type Forms, formOf } from './forms.ts';
import { readBlobs, runGit } from './git.ts';

/** The content as it was, as far as what people sent depends on it; the earliest first. */
export interface Earlier {
  readonly forms: readonly Forms[];
  readonly cycles: readonly CycleThen[];
  /** Why nothing is known of it, as a sentence. */
  readonly gap?: string;
}

/** A version of one file: git's name of its text, and the last day on which it was there, if that is over. */
interface Version {
  readonly file: string;
  readonly blob: string;
  readonly until?: string;
}

const folders = ['forms', 'cycles'] as const;
const lookedFor = 'so nobody would hear of a permanent name that is used anew, or of a cycle that changed its code.';
const gaps = {
  shallow: `Not compared with earlier versions: this clone holds only its last commits, ${lookedFor} Fetch the others (git fetch --unshallow), or name one (--base).`,
  none: `Not compared with earlier versions: there is no git history here, ${lookedFor}`,
} as const;

/**
 * Reads every version of every form and cycle that was published up to a commit: what its main line held, not the steps in between on a
 * branch; or says why a comparison that was asked for cannot be made.
 * @param directory the repository's `content/`
 * @param base the commit or branch to compare with; the last commit where left out. A clone that holds only its last commits knows nothing
 * without it, and with it what that commit held
 */
export async function readEarlier(directory: string, base?: string): Promise<Earlier | { readonly problem: Finding }> {
  try {
    const commit = base === undefined ? 'HEAD' : await forkingPoint(directory, base);
    const isShallow = (await runGit(directory, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
    const versions = [
      ...(isShallow ? [] : await versionsUpTo(directory, commit)),
      ...(base === undefined ? [] : await versionsAt(directory, commit)),
    ];
    const texts = await readBlobs(directory, [...new Set(versions.map(({ blob }) => blob))]);
    const read = versions.map((version) => ({ ...version, text: texts.get(version.blob) ?? '' }));
    return {
      forms: read.flatMap(({ file, text }) => formIn(file, text) ?? []),
      cycles: read.flatMap(({ file, text, until }) => {
        const cycle = file.startsWith('cycles/') ? cycleOf(file, text) : undefined;
        return cycle ? [{ ...cycle, ...(until === undefined ? {} : { until }) }] : [];
      }),
      ...(isShallow && base === undefined ? { gap: gaps.shallow } : {}),
    };
  } catch {
    if (base === undefined) return { forms: [], cycles: [], gap: gaps.none }; // no git, no repository, or no commit yet
    const message = `Forms and cycles cannot be compared with ${base}: it is not in this clone. Fetch it first (git fetch origin ${base}).`;
    return { problem: { file: 'forms', message } };
  }
}

function formIn(file: string, text: string): Forms | undefined {
  const name = formNames.find((known) => formFile(known) === file);
  return name && formOf(name, text);
}

/** Where the work of now left `base`: what others added to it since is no part of the comparison. */
async function forkingPoint(directory: string, base: string): Promise<string> {
  const commit = (await runGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])).trim();
  return runGit(directory, ['merge-base', commit, 'HEAD']).then(
    (fork) => fork.trim(),
    () => commit, // a shallow clone does not know
  );
}

async function versionsUpTo(directory: string, commit: string): Promise<readonly Version[]> {
  const words = ['--reverse', '--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=@%ct'];
  const log = await runGit(directory, ['log', ...words, commit, '--', ...folders]);
  let day = '';
  const changes = log.split('\n').flatMap((line) => {
    if (line.startsWith('@')) day = dayOf(Number(line.slice(1)));
    const [, blob = '', file] =
      /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AMTD]\t(?:.*\/)?((?:forms|cycles)\/[\w-]+\.yml)$/.exec(line) ?? [];
    return file === undefined ? [] : [{ file, blob, day }];
  });
  return changes.flatMap(({ file, blob }, index) => {
    const next = changes.slice(index + 1).find((change) => change.file === file);
    return /^0+$/.test(blob) ? [] : [{ file, blob, ...(next ? { until: next.day } : {}) }]; // zeros: it was taken away
  });
}

async function versionsAt(directory: string, commit: string): Promise<readonly Version[]> {
  const lines = await runGit(directory, ['ls-tree', commit, ...folders.map((folder) => `${folder}/`)]);
  return [...lines.matchAll(/^\d+ blob ([0-9a-f]+)\t(?:.*\/)?((?:forms|cycles)\/[\w-]+\.yml)$/gm)].map(
    ([, blob = '', file = '']) => ({ file, blob }),
  );
}

function dayOf(seconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .toString();
}
