import type { Answers } from './answer.ts';
import { committeePart, type FormContent, questionsOf } from './form.ts';

/** Parts the answers that the committee sees from those that say who somebody is. What no question of the committee's asked for is private. */
export function splitAnswers(content: FormContent, answers: Answers): { committee: Answers; personal: Answers } {
  const names = new Set(questionsOf(committeePart(content)).map(({ name }) => name));
  const part = (isCommittees: boolean) =>
    Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name) === isCommittees));
  return { committee: part(true), personal: part(false) };
}
