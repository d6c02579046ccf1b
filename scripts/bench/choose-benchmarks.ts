/** Which benchmarks `npm run bench -- <group> <name>` asks for. Runs nothing. */

/** Measures, and says what it measured a line at a time; `say` is for whoever waits meanwhile. */
export type Benchmark = (say: (line: string) => void) => Promise<readonly string[]>;

/** Groups of benchmarks by name. */
export type Benchmarks = Readonly<Record<string, Readonly<Record<string, Benchmark>>>>;

export type Choice =
  | { readonly kind: 'run'; readonly benchmarks: readonly { readonly title: string; readonly run: Benchmark }[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Reads the words after `npm run bench --`.
 *
 * @returns all benchmarks for no word, a group for one, a single one for two; else a sentence with the names there are.
 */
export function chooseBenchmarks(all: Benchmarks, words: readonly string[]): Choice {
  const [group, name, ...rest] = words;
  if (rest.length > 0)
    return refused(`Name a group and one benchmark of it at most: “${rest.join(' ')}” is too much`, allNames(all));
  if (group !== undefined && !Object.hasOwn(all, group)) return refused(`There is no group “${group}”`, allNames(all));
  const ofGroup = group === undefined ? {} : (all[group] ?? {});
  if (name !== undefined && !Object.hasOwn(ofGroup, name)) {
    return refused(`“${group}” has no benchmark “${name}”`, Object.keys(ofGroup));
  }
  const benchmarks = Object.entries(all)
    .filter(([groupName]) => group === undefined || groupName === group)
    .flatMap(([groupName, members]) =>
      Object.entries(members)
        .filter(([memberName]) => name === undefined || memberName === name)
        .map(([memberName, run]) => ({ title: `${groupName} ${memberName}`, run })),
    );
  return { kind: 'run', benchmarks };
}

function allNames(all: Benchmarks): readonly string[] {
  return Object.entries(all).flatMap(([group, members]) => [group, ...Object.keys(members).map((name) => `${group} ${name}`)]);
}

function refused(why: string, names: readonly string[]): Choice {
  return { kind: 'refused', sentence: `${why}. Choose one of: ${names.join(', ')}` };
}
