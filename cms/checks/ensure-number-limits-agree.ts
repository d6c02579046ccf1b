import type { FormContent } from '../../src/domain/form/form.ts';
import { questionsWithPaths } from '../entries/question-paths.ts';
import type { EntryCheck } from './check.ts';

/** A smallest number above the largest could never be answered. */
export const ensureNumberLimitsAgree: EntryCheck<FormContent> = {
  name: 'Ensure the limits of every question can be met',
  problemsWithin: (content) =>
    questionsWithPaths(content).flatMap(({ question, path }) => {
      if (question.retired) return [];
      if (question.kind === 'number' && question.min > question.max) {
        const message = `The smallest number of “${question.label}” is above its largest. Change one of the two.`;
        return [{ path: [...path, 'min'], message }];
      }
      if (question.kind === 'choices' && (question.maxChoices ?? 1) > question.options.length) {
        const message = `“${question.label}” allows more choices than it has options. Lower the number, or add options.`;
        return [{ path: [...path, 'maxChoices'], message }];
      }
      return [];
    }),
};
