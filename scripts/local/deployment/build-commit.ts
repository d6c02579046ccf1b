/** Checks the content of one commit of the emulated site repository, and builds its pages. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../../cms/check-content.ts';
import { problemInWords } from '../../../cms/findings/in-words.ts';
import type { ProgramData } from '../../../src/domain/program/program-data.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import type { SiteBuild, SiteBuilder } from '../site-builder.ts';
import { contentHistory } from './content-history.ts';
import { exportContent, type StoredCommit } from './export-content.ts';

export type CommitBuild = Omit<SiteBuild, 'historyFile'> & {
  /** This repository, whose history says when its own content was changed. */
  root: string;
  checkout: string;
  builder: SiteBuilder;
};

/** The program data of a commit whose pages are built, or what is wrong with it, a sentence each. */
export type BuiltCommit = { data: ProgramData; problems: readonly [] } | { data: undefined; problems: readonly string[] };

/** The build does not wait for the check: what a text could do to it, src/integrations/refuse-code.ts refuses by itself. */
export async function buildCommit(commit: StoredCommit, { root, checkout, builder, ...build }: CommitBuild): Promise<BuiltCommit> {
  const historyFile = join(checkout, '.generated', 'history.json');
  const [history] = await Promise.all([contentHistory(root, commit), exportContent(commit, checkout)]);
  await writeFileAtomically(historyFile, JSON.stringify(history));
  await rm(build.outputDirectory, { recursive: true, force: true });
  const [verdict, failure] = await Promise.all([
    checkContent(join(checkout, 'content')),
    builder.build({ ...build, historyFile }).then(
      () => undefined,
      (error: Error) => error.message,
    ),
  ]);
  if ('problems' in verdict) return { data: undefined, problems: verdict.problems.map(problemInWords) };
  return failure === undefined ? { data: verdict.data, problems: [] } : { data: undefined, problems: [failure] };
}
