import { hintId } from '../../domain/form/page.ts';
import type { Question } from '../../domain/form/question.ts';

/** What is said below a label: the editor's hint, and the limit of a long answer. Empty where there is nothing to say. */
export function hintOf(question: Question): string {
  const { hint } = question;
  if (question.kind !== 'long text') return hint ?? '';
  const limit = `Up to ${question.maxCharacters.toLocaleString('en-US')} characters`;
  return hint === undefined ? limit : `${hint}. ${limit}`;
}

/** The id for `aria-describedby`, where the question has a hint. */
export function describedBy(question: Question): string | undefined {
  return hintOf(question) === '' ? undefined : hintId(question.name);
}
