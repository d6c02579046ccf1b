import type { z } from 'zod';
import { entrySchema, group } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { slug } from '../fields/slug.ts';
import { paragraph } from '../fields/text.ts';

/** Why an application is declined, as `content/decline-reasons.yml` gives it: the committee names the code, the applicant reads the sentence. */
export const declineReasonsFields = {
  reasons: list({
    label: 'Reasons',
    hint: 'Why an application can be declined. The committee writes the code after /decline.',
    item: group({
      label: 'Reason',
      hint: 'One reason.',
      fields: {
        code: slug({
          label: 'Code',
          hint: 'What the committee types, such as “no-place”. It never changes: decisions are kept under it.',
        }),
        meaning: paragraph({
          label: 'What it means',
          hint: 'When to use it, for the committee. Applicants do not see it.',
          min: 10,
          max: 200,
          prose: true,
        }),
        sentence: paragraph({
          label: 'What the applicant reads',
          hint: 'One or two kind sentences, in the mail and on the applicant’s page. They say why, and nothing that the applicant did not know.',
          min: 20,
          max: 400,
          pattern: { source: '^[^{}]*$', message: 'Write it without braces' },
          prose: true,
        }),
      },
    }),
    min: 1,
    max: 12,
    singularLabel: 'reason',
  }),
} as const;

export const declineReasonsSchema = entrySchema(declineReasonsFields);

/** One reason after validation. */
export type DeclineReason = z.infer<typeof declineReasonsSchema>['reasons'][number];

/** The reason with a code; undefined where there is none. Codes are typed by people: capitals do not count. */
export function declineReasonOf(reasons: readonly DeclineReason[], code: string): DeclineReason | undefined {
  return reasons.find((reason) => reason.code === code.toLowerCase());
}
