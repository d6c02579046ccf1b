import leven from 'leven';
import { commands } from './commands.ts';

/** Every word that stands for a command: its verb, and what is typed for it elsewhere. */
const wordsFor = commands.flatMap(({ verb, alsoTyped = [] }) => [verb, ...alsoTyped].map((word) => ({ word, verb })));

/**
 * The verb that somebody meant who typed an unknown one: one slip away, or two from a verb that begins with the same letter. Short words of
 * other systems have to be right. Undefined where none is near, as for `/home` and `/faq`.
 * @param typed in lower case
 */
export function nearestVerb(typed: string): string | undefined {
  const asWord = typed.replace(/[^a-z]+$/, '');
  return wordsFor
    .map(({ word, verb }) => ({ word, verb, distance: leven(asWord, word) }))
    .filter(
      ({ word, verb, distance }) =>
        distance === 0 ||
        (distance === 1 && (word === verb || word.length > 5)) ||
        (distance === 2 && word === verb && asWord[0] === verb[0] && asWord.length > 3),
    )
    .sort((one, other) => one.distance - other.distance)[0]?.verb;
}
