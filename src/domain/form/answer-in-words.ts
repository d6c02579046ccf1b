import { timeZoneInWords } from './kinds/time-zone.ts';
import type { Answer, Question } from './question.ts';

/** How an answer reads on the page that repeats it, in the issue and in a table: one text a line or choice. */
export function answerInWords(question: Question, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (answer === true) return [question.kind === 'attestation' ? `Yes: ${question.statement}` : 'Yes'];
  if (typeof answer === 'number') return [answer.toLocaleString('en-US')];
  if (typeof answer === 'string') return [question.kind === 'time zone' ? timeZoneInWords(answer) : answer];
  return answer;
}
