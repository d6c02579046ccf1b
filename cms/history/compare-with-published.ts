import type { Temporal } from 'temporal-polyfill';
import type { ContentTexts } from '../content-files.ts';
import type { RuleBroken } from '../findings/finding.ts';
import { cycleProblems } from './cycle-problems.ts';
import { declineCodeProblems } from './decline-code-problems.ts';
import { type Published, readPublished } from './published-versions.ts';
import { questionProblems } from './question-problems.ts';

/** “Ensure …”, as the named checks of the content as it is (cms/checks/) say it. */
const rules = {
  names: 'Ensure every question keeps its permanent name, its kind and what people confirm',
  codes: 'Ensure every cycle that people could apply to keeps its title and code',
  reasons: 'Ensure every reason for declining that was published keeps its code',
} as const;

/** What content is compared with: a commit or branch of its repository, or known versions; the last commit where left out. */
export type Base = string | Published | undefined;

/**
 * The problems that only a comparison with what was published shows.
 * @param directory the `content/` of a repository
 * @param texts every text of it, as they are now
 */
export async function compareWithPublished(
  directory: string,
  texts: ContentTexts,
  base: Base,
  today: Temporal.PlainDate,
): Promise<{ readonly problems: readonly RuleBroken[]; readonly incomplete?: string | undefined }> {
  const published = typeof base === 'object' ? base : await readPublished(directory, base);
  if ('problem' in published) return { problems: [{ ...published.problem, rule: rules.names }] };
  const { versions, incomplete } = published;
  return {
    problems: [
      ...questionProblems(versions, texts).map((problem) => ({ ...problem, rule: rules.names })),
      ...cycleProblems(versions, texts, today).map((problem) => ({ ...problem, rule: rules.codes })),
      ...declineCodeProblems(versions, texts).map((problem) => ({ ...problem, rule: rules.reasons })),
    ],
    incomplete,
  };
}

/** One content, for a comparison with it. */
export function publishedAs(texts: ContentTexts): Published {
  return { versions: [...texts].map(([file, text]) => ({ file, text })) };
}

/** For content that is compared with nothing. */
export const nothingPublished: Published = { versions: [] };
