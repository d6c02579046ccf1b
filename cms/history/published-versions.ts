// What was published, from git. A build needs no history: where there is none to ask, that is said and nothing else.

import { git, gitBytes } from '../../src/site/history/git.ts';
import type { Finding } from '../findings/finding.ts';

/** The one file of `content/` whose codes are looked up. */
export const declineReasonsFile = 'decline-reasons.yml';

/** The text of a form, a cycle or the reasons for declining at one time. */
export interface Version {
  /** Its path below `content/`. */
  readonly file: string;
  readonly text: string;
  /** The last day on which it stood so, as `YYYY-MM-DD`; undefined where it still does. */
  readonly until?: string;
}

/** Every version, the earliest first. */
export interface Published {
  readonly versions: readonly Version[];
  /** What is not among them, as a sentence; undefined where all are. */
  readonly incomplete?: string;
}

const unseen = 'so nobody would hear of a permanent name that is used anew, or of a cycle that changed its code.';
const shallow = `Compared with the last commits alone: this clone holds no others, ${unseen} Fetch them (git fetch --unshallow), or name one (--base).`;
const noHistory = `Not compared with earlier versions: there is no git history here, ${unseen}`;

/**
 * Reads every version of every form, every cycle and the reasons for declining that was published up to a commit: what its main line held, not the steps in between on a
 * branch; or says why a comparison that was asked for cannot be made.
 * @param directory the repository's `content/`
 * @param base the commit or branch to compare with; the last commit where left out
 */
export async function readPublished(directory: string, base?: string): Promise<Published | { readonly problem: Finding }> {
  try {
    const isShallow = (await git(directory, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    const versions = await versionsUpTo(directory, base === undefined ? 'HEAD' : await forkPoint(directory, base));
    return { versions, ...(isShallow && base === undefined ? { incomplete: shallow } : {}) };
  } catch {
    if (base === undefined) return { versions: [], incomplete: noHistory }; // no git, no repository, or no commit yet
    const message = `Forms, cycles and reasons cannot be compared with ${base}: it is not in this clone. Fetch it first (git fetch origin ${base}).`;
    return { problem: { file: 'forms', message } };
  }
}

/** Where the work of now left `base`: what others added to it since is no part of the comparison. */
async function forkPoint(directory: string, base: string): Promise<string> {
  const commit = (await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])).trim();
  return git(directory, ['merge-base', commit, 'HEAD']).then(
    (fork) => fork.trim(),
    () => commit, // a shallow clone does not know
  );
}

async function versionsUpTo(directory: string, commit: string): Promise<readonly Version[]> {
  const options = ['--reverse', '--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=@%cs'];
  const log = await git(directory, ['log', ...options, commit, '--', 'forms', 'cycles', declineReasonsFile]);
  let day = '';
  const changes = log.split('\n').flatMap((line) => {
    if (line.startsWith('@')) day = line.slice(1);
    const [, blob = '', file] =
      /^:\d+ \d+ \w+ (\w+) [AMTD]\t(?:.*\/)?((?:(?:forms|cycles)\/[\w-]+|decline-reasons)\.yml)$/.exec(line) ?? [];
    return file === undefined ? [] : [{ file, blob, day }];
  });
  const texts = await textsOf(directory, new Set(changes.map(({ blob }) => blob)));
  return changes.flatMap(({ file, blob }, index) => {
    const text = texts.get(blob);
    const next = changes.slice(index + 1).find((change) => change.file === file);
    return text === undefined ? [] : [{ file, text, ...(next ? { until: next.day } : {}) }];
  });
}

/** The texts of `blobs` by their names, in one call; git knows none of the name that is all zeros: there a file was taken away. */
async function textsOf(directory: string, blobs: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const output = await gitBytes(directory, ['cat-file', '--batch'], { input: [...blobs, ''].join('\n') });
  const texts = new Map<string, string>();
  for (let start = 0; start < output.length; ) {
    const lineEnd = output.indexOf('\n', start); // `<name> blob <bytes>`, the text, and a line feed; or `<name> missing`
    const [name = '', , bytes] = output.toString('utf8', start, lineEnd).split(' ');
    const end = bytes === undefined ? lineEnd : lineEnd + 1 + Number(bytes);
    if (bytes !== undefined) texts.set(name, output.toString('utf8', lineEnd + 1, end));
    else if (!/^0+$/.test(name)) throw new Error(`git does not have ${name}`); // a partial clone
    start = end + 1;
  }
  return texts;
}
