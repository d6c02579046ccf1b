import { Temporal } from 'temporal-polyfill';

/** How git is asked for what `lastChanges` reads: newest first, a line for each commit and a line for each file that it changed. */
export const logArguments = ['-c', 'core.quotePath=off', 'log', '--format=commit %cI', '--name-only', '--no-renames', '--relative'];

const commitLine = /^commit (\d{4}-\d\d-\d\dT\S+)$/;

/** When each file was last changed, by its path, from the text that git answers `logArguments` with. */
export function lastChanges(log: string): ReadonlyMap<string, Temporal.Instant> {
  const changes = new Map<string, Temporal.Instant>();
  let moment: Temporal.Instant | undefined;
  for (const line of log.split('\n')) {
    const commit = commitLine.exec(line)?.[1];
    if (commit) moment = Temporal.Instant.from(commit);
    else if (line !== '' && moment && !changes.has(line)) changes.set(line, moment);
  }
  return changes;
}
