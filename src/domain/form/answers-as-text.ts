import type { Answers } from './answer.ts';

/** The answers as one text that is the same for the same answers, in whatever order a form asks for them or somebody sent them. */
export function answersAsText(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}
