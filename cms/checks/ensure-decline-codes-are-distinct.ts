import type { Check } from './check.ts';

/** The committee names a reason by its code. */
export const ensureDeclineCodesAreDistinct: Check = {
  name: 'Ensure no two reasons for declining share a code',
  problemsIn: ({ declineReasons }) =>
    declineReasons.flatMap(({ code }, index) =>
      declineReasons.findIndex((other) => other.code === code) === index
        ? []
        : [
            {
              file: 'decline-reasons.yml',
              path: ['reasons', index, 'code'],
              message: `Another reason has the code “${code}” too. Give this one its own.`,
            },
          ],
    ),
};
