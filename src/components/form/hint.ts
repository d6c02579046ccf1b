import { hintId } from '../../domain/form/page.ts';
import { kindOf, type Question } from '../../domain/form/question.ts';

/** What is said below a label: the editor's hint, and the limit where its kind tells one. Empty where there is nothing to say. */
export function hintOf(question: Question): string {
  return [question.hint, kindOf(question).limitInWords?.(question)].filter((text) => text !== undefined).join('. ');
}

/** The id for `aria-describedby`, where the question has a hint. */
export function describedBy(question: Question): string | undefined {
  return hintOf(question) === '' ? undefined : hintId(question.name);
}
