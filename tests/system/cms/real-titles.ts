import { realEntries } from '../previews/real-entries.ts';

/** The titles of the real entries of a collection for which `holds` is true, sorted; what is under `title` or `question` or `term`. */
export function titlesWhere(
  collection: string,
  holds: (data: Readonly<Record<string, unknown>>) => boolean = () => true,
): readonly string[] {
  const all = realEntries.filter((entry) => entry.collection === collection).map(({ data }) => data as Record<string, unknown>);
  return all
    .filter(holds)
    .map((data) => String(data['title'] ?? data['question'] ?? data['term']))
    .sort();
}
