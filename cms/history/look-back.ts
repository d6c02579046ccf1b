import type { Temporal } from 'temporal-polyfill';
import type { ContentTexts } from '../checks/check.ts';
import type { RuleBroken } from '../findings/finding.ts';
import { cyclesIn } from './cycles.ts';
import { type Earlier, readEarlier } from './earlier-content.ts';
import { formsIn } from './forms.ts';
import { problemsOfCodes } from './problems-of-codes.ts';
import { problemsOfNames } from './problems-of-names.ts';

/** “Ensure …”, as the named checks of the content as it is (cms/checks/) say it. */
const rules = {
  names: 'Ensure the name of every question keeps its meaning',
  codes: 'Ensure every cycle that people could apply to keeps its title and code',
} as const;

/** What content is compared with: a commit or branch of its repository, or what is known of another content; the last commit where left out. */
export type Base = string | Earlier | undefined;

/** What a look back has shown, and why there was none where there was none. */
export interface LookBack {
  readonly problems: readonly RuleBroken[];
  readonly gap: string | undefined;
}

/**
 * The problems that only a look back shows.
 * @param directory the `content/` of a repository
 * @param texts every text of it, as they are now
 */
export async function lookBack(directory: string, texts: ContentTexts, base: Base, today: Temporal.PlainDate): Promise<LookBack> {
  const earlier = typeof base === 'object' ? base : await readEarlier(directory, base);
  if ('problem' in earlier) return { problems: [{ ...earlier.problem, rule: rules.names }], gap: undefined };
  const names = problemsOfNames(earlier.forms, formsIn(texts));
  const codes = problemsOfCodes(earlier.cycles, cyclesIn(texts), new Set(texts.keys()), today);
  return {
    problems: [
      ...names.map((problem) => ({ ...problem, rule: rules.names })),
      ...codes.map((problem) => ({ ...problem, rule: rules.codes })),
    ],
    gap: earlier.gap,
  };
}

/** What is known of one content, for a comparison with it. */
export function earlierIn(texts: ContentTexts): Earlier {
  return { forms: [formsIn(texts)], cycles: cyclesIn(texts) };
}

/** For content that is compared with nothing. */
export const nothingEarlier: Earlier = { forms: [], cycles: [] };
