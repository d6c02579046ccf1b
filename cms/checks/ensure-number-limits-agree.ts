import { questionsOf } from '../../src/domain/form/form.ts';
import type { Check } from './check.ts';

/** A smallest number above the largest could never be answered. */
export const ensureNumberLimitsAgree: Check = {
  name: 'Ensure the limits of every question can be met',
  problemsIn: ({ forms }) =>
    Object.values(forms).flatMap(({ name: form, content }) =>
      questionsOf(content).flatMap((question) => {
        if (question.kind === 'number' && question.min > question.max) {
          return [`the question “${question.name}” of the ${form} form has a smallest number above its largest.`];
        }
        if (question.kind === 'choices' && (question.maxChoices ?? 1) > question.options.length) {
          return [`the question “${question.name}” of the ${form} form allows more choices than it has options.`];
        }
        return [];
      }),
    ),
};
