// The forms as they were, from git. Where there is no history to ask, nothing is said: a build needs none.
import { formNames } from '../../src/domain/form/form.ts';
import type { Finding } from '../findings/finding.ts';
import { type Forms, formOf } from './forms.ts';
import { readBlobs, runGit } from './git.ts';

/** A version of one form file: its name, and git's name of its text. */
interface Version {
  readonly form: (typeof formNames)[number];
  readonly blob: string;
}

/** The forms as they were, the earliest first; or why a comparison that was asked for cannot be made. */
export type EarlierForms = { readonly forms: readonly Forms[] } | { readonly problem: Finding };

/**
 * Reads every version of every form that was published up to a commit: what its main line held, not the steps in between on a branch.
 * @param directory the repository's `content/`
 * @param base the commit or branch to compare with; the last commit where left out. A clone that holds only its last commits is silent
 * without it, and with it knows what that commit held
 */
export async function readEarlierForms(directory: string, base?: string): Promise<EarlierForms> {
  try {
    const commit = base === undefined ? 'HEAD' : await forkingPoint(directory, base);
    const isShallow = (await runGit(directory, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false';
    const versions = [
      ...(isShallow ? [] : await versionsUpTo(directory, commit)),
      ...(base === undefined ? [] : await versionsAt(directory, commit)),
    ];
    const texts = await readBlobs(directory, [...new Set(versions.map(({ blob }) => blob))]);
    return { forms: versions.flatMap(({ form, blob }) => formOf(form, texts.get(blob) ?? '') ?? []) };
  } catch {
    if (base === undefined) return { forms: [] }; // no git, no repository, or no commit yet
    const message = `The forms cannot be compared with ${base}: it is not in this clone. Fetch it first (git fetch origin ${base}).`;
    return { problem: { file: 'forms', message } };
  }
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
  const words = ['--reverse', '--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '--format='];
  const log = await runGit(directory, ['log', ...words, commit, '--', 'forms']);
  return versionsIn(log, /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AMT]\t.*?([\w-]+)\.yml$/gm);
}

async function versionsAt(directory: string, commit: string): Promise<readonly Version[]> {
  return versionsIn(await runGit(directory, ['ls-tree', commit, 'forms/']), /^\d+ blob ([0-9a-f]+)\t.*?([\w-]+)\.yml$/gm);
}

function versionsIn(lines: string, pattern: RegExp): readonly Version[] {
  return [...lines.matchAll(pattern)].flatMap(([, blob = '', name]) => {
    const form = formNames.find((known) => known === name);
    return form ? [{ form, blob }] : [];
  });
}
