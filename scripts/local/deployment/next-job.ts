/** Which deployment comes next. Pure: it compares what stands in the repository with what was done. */

/** An open pull request of the CMS. */
export type CmsPull = { number: number; branch: string; sha: string };
/** What the emulated site repository holds now. */
export type Wanted = { main: string; pulls: readonly CmsPull[] };
/** The commits that were dealt with, well or not. */
export type Done = { main: string | undefined; previews: ReadonlyMap<number, string> };
export type Job = { kind: 'main'; sha: string } | ({ kind: 'preview' } & CmsPull) | { kind: 'removal'; number: number };

/** The site first, then previews that nobody wants any more, then the others, the newest pull request first. */
export function nextJob({ main, pulls }: Wanted, done: Done): Job | undefined {
  if (main !== done.main) return { kind: 'main', sha: main };
  const closed = [...done.previews.keys()].find((number) => !pulls.some((pull) => pull.number === number));
  if (closed !== undefined) return { kind: 'removal', number: closed };
  const newestFirst = pulls.toSorted((one, other) => other.number - one.number);
  const pull = newestFirst.find(({ number, sha }) => done.previews.get(number) !== sha);
  return pull && { kind: 'preview', ...pull };
}

/** Whether two jobs are the same work. */
export function isSameJob(one: Job | undefined, other: Job | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
