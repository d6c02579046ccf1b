// Words that turn a question into another one though all others stay: whose answer it is, which of several, in what unit, and whether it is
// asked at all or the other way round.
import { plainWords } from './words-of-weight.ts';

/** Of each of these, a question keeps the one that it has. */
const alternatives: readonly (readonly (readonly string[])[])[] = [
  [
    ['mentor', 'mentors', 'mentoring'],
    ['mentee', 'mentees'],
  ],
  [
    ['first', '1', 'one'],
    ['second', '2', 'two'],
    ['third', '3', 'three'],
  ],
  [
    ['year', 'years'],
    ['month', 'months'],
    ['week', 'weeks', 'weekly'],
    ['day', 'days', 'daily'],
    ['hour', 'hours'],
    ['minute', 'minutes'],
  ],
  [
    ['most', 'best'],
    ['least', 'worst'],
  ],
  [['before'], ['after']],
];

/** What a number counts: without it, another thing is counted. */
const [, , units = []] = alternatives;

/** A question that has none of these stays without them, and the other way round. */
const against = new Set(
  (
    'not no never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt ' +
    'havent hasnt hadnt except bad wrong worst worse least fail failed failure dislike disliked avoid avoided refuse refused hate hard harder ' +
    'hardest difficult weak weakest weaknesses problem problems trouble lack lacking stop stopped regret'
  ).split(' '),
);

/** What has been, and what is, could be or is hoped for. */
const past = /\b(?:have|has|had|did|were|was) (?:you|your|they|there)\b/;
const present = /\b(?:would|will|could|can|do|are) (?:you|your|they)\b(?! have\b)|\bhope\b/;

/** Whether one word or two make `now` ask something else than `then`, however alike they are besides. */
export function isTurned(then: string, now: string, kind: string): boolean {
  const [earlier, later] = [new Set(plainWords(then)), new Set(plainWords(now))];
  const has = (words: ReadonlySet<string>, group: readonly string[]) => group.some((word) => words.has(word));
  const isSwapped = alternatives.some((groups) => {
    const [before, after] = [earlier, later].map((words) => groups.filter((group) => has(words, group)));
    return Boolean(before?.length && after?.length && !before.some((group) => after.includes(group)));
  });
  const countsElse = kind === 'number' && units.some((group) => has(earlier, group) !== has(later, group));
  return isSwapped || countsElse || has(earlier, [...against]) !== has(later, [...against]) || isOfAnotherTime(then, now);
}

function isOfAnotherTime(then: string, now: string): boolean {
  const timesOf = (text: string) => {
    const lower = text.toLowerCase();
    return { hasBeen: past.test(lower), isOrMayBe: present.test(lower) };
  };
  const [before, after] = [timesOf(then), timesOf(now)];
  const isOnly = (one: typeof before, other: typeof before) => one.hasBeen && !one.isOrMayBe && other.isOrMayBe && !other.hasBeen;
  return isOnly(before, after) || isOnly(after, before);
}
