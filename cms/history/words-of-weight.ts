/** Words that most questions have, and that say nothing of what is asked. */
const light = new Set(
  (
    'a about all an and any anything are as at be been best by can choose could did do does else enjoy enter every for from give has have ' +
    'help how if in is it know like many may more most much of on one or other our out please select should some tell than that the ' +
    'their them there these they this to up us want was we were what when where which who whom whose why will wish with would you your'
  ).split(' '),
);

/** “mentor” and “mentoring”, “experience” and “experienced” are one word here. */
const lettersThatCount = 6;

/** The words in `texts` that say what is asked, each cut to its beginning. */
export function wordsOfWeight(...texts: readonly string[]): ReadonlySet<string> {
  const words = texts
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return new Set(
    (words ?? []).filter((word) => word.length > 1 && !light.has(word)).map((word) => word.slice(0, lettersThatCount)),
  );
}
