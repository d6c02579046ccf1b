import type { Wording } from './forms.ts';
import { isSameStatement } from './same-statement.ts';
import { isTurned } from './turns-of-meaning.ts';
import { plainWords, wordsOfWeight } from './words-of-weight.ts';

/** How much a word says. */
type Weigh = (word: string) => number;

/** More than half of the weight is shared (Dice's coefficient, weighted); of a name, which is short, a little more. */
const enough = { wording: 0.5, name: 0.6 } as const;

/** Half of the answers that could be chosen can be chosen still. */
const optionsToKeep = 0.5;

/**
 * How much each word says within a form: the more of its questions have it, the less.
 * @param wordings the questions of the form
 */
export function weightsOf(wordings: readonly Wording[]): Weigh {
  const counts = Map.groupBy(
    wordings.flatMap(({ label }) => [...wordsOfWeight(label)]),
    (word) => word,
  );
  return (word) => 1 / Math.sqrt(counts.get(word)?.length ?? 1);
}

/**
 * Whether `now` asks what `then` asked. Its words are compared with the earlier question, with what messages called the answer, and with the
 * permanent name: a question may come to be worded like any of them.
 */
export function isSameQuestion(then: Wording, now: Wording, weigh: Weigh): boolean {
  if (then.label === now.label) return true;
  if (isTurned(then.label, now.label, now.kind)) return false;
  const isLike = (text: string, least: number) => likeness(text, now.label, weigh) > least;
  return (
    isLike(then.label, enough.wording) ||
    isLike(then.subject, enough.wording) ||
    isLike(then.name.replaceAll('-', ' '), enough.name)
  );
}

/** Whether what could be chosen was not replaced: options may be added, moved, and reworded or taken away here and there. */
export function areSameOptions(then: readonly string[], now: readonly string[]): boolean {
  const isThere = (option: string) => now.some((other) => isSameOption(option, other));
  return then.filter(isThere).length >= then.length * optionsToKeep;
}

function isSameOption(then: string, now: string): boolean {
  if (isSameStatement(then, now)) return true;
  return !isTurned(then, now, 'option') && likeness(then, now, () => 1) > enough.wording;
}

function likeness(then: string, now: string, weigh: Weigh): number {
  const [one, other] = [wordsOfWeight(then), wordsOfWeight(now)];
  if (one.size === 0 && other.size === 0) return dice(new Set(plainWords(then)), new Set(plainWords(now)), () => 1);
  return dice(one, other, weigh);
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>, weigh: Weigh): number {
  const weight = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weigh(word), 0);
  const all = weight(one) + weight(other);
  return all === 0 ? 0 : (2 * weight([...one].filter((word) => other.has(word)))) / all;
}
