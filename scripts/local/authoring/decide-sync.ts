/**
 * Which way each file goes between the author's directory and the authoring repository. Pure.
 *
 * Three names of blobs decide: what both held when they last agreed, what the author has, what the CMS has. No name: no such file.
 */

/** The blob of each path below `content/`. */
export type Listing = ReadonlyMap<string, string>;

export type SyncPlan = {
  /** Only the CMS changed it: it goes to the author's directory, unless it changes there this very moment. */
  toAuthor: readonly string[];
  /** Only the author changed it: the CMS is to show it. */
  toCms: readonly string[];
  /** Both changed it. The author's file is never touched: it goes to the CMS, whose own text stays in the repository's history. */
  conflicts: readonly string[];
};

/** Compares what both sides hold with what they held when they last agreed. */
export function decideSync({ agreed, author, cms }: { agreed: Listing; author: Listing; cms: Listing }): SyncPlan {
  const plan = { toAuthor: [] as string[], toCms: [] as string[], conflicts: [] as string[] };
  for (const path of [...new Set([...agreed.keys(), ...author.keys(), ...cms.keys()])].sort()) {
    const [before, own, edited] = [agreed.get(path), author.get(path), cms.get(path)];
    if (own === edited) continue;
    if (own === before) plan.toAuthor.push(path);
    else if (edited === before) plan.toCms.push(path);
    else plan.conflicts.push(path);
  }
  return plan;
}
