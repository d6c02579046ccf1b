/** The content has some twelve hundred paragraphs and texts; a system that previews changes for days meets ever new ones. */
const mostAnswers = 5_000;

/**
 * The same function, which looks at nothing but a text, with its answers remembered: several checks and hints read the same texts, and a
 * report on a change reads two versions of the content that differ in a few.
 */
export function memoize<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size === mostAnswers) answers.clear();
    const answer = answerTo(text);
    answers.set(text, answer);
    return answer;
  };
}
