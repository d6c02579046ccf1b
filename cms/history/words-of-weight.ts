import { stemmer } from 'stemmer';

/** Words that most questions have, and that say nothing of what is asked. */
const light = new Set(
  (
    'a about all an and any anything are as at be been being best by can choose could describe describes did do does each enjoy enter ever every explain ' +
    'for from get gets give had has have help her here his how i if in into is it its keep kind know like list look made make makes many ' +
    'may me might more most much my name of on once one or other others our ours out please same seek select should so some something stay ' +
    'take tell than that the their them there these they thing things this those to up us usually want was we were what when where which ' +
    'who whom whose why will wish with would write you your yours yourself'
  ).split(' '),
);

/** What a question asks for, where words that are light by themselves say it together. */
const phrases = [
  /\bhow many\b/,
  /\bhow (?:often|frequently)\b/,
  /\bhow (?:long|much)\b/,
  /\bwhy\b/,
  /\bwhen\b/,
  /\bwhere\b/,
  /\bwho\b/,
] as const;

/** “librarian” and “library” have other stems (Porter's), and are one word here. */
const lettersThatCount = 6;

/** The words of `text` as they are typed, in lower case, without the hyphens and apostrophes within them. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/(?<=\p{L})[-’'](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of `text` that say what is asked, each cut to its stem: “mentors” and “mentoring” are one. */
export function wordsOfWeight(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const asked = phrases.filter((phrase) => phrase.test(lower)).map(String);
  const heavy = lower
    .replaceAll(/[’']s\b/g, '') // “children’s” is “children”
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '') // “e-mail” is “email”
    .match(/[\p{L}\p{N}]+/gu);
  return new Set([
    ...asked,
    ...(heavy ?? []).filter((word) => !light.has(word)).map((word) => stemmer(word).slice(0, lettersThatCount)),
  ]);
}
