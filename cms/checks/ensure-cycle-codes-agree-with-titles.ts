import type { Check } from './check.ts';

/** The short form of each season, as references carry it. */
const seasonCodes: Readonly<Record<string, string>> = { Spring: 'SP', Summer: 'SU', Fall: 'F', Winter: 'W' };

/** An applicant's reference names the cycle that the mail names: MENTEE-2015SP-… is of Spring 2015. */
export const ensureCycleCodesAgreeWithTitles: Check = {
  name: 'Ensure the code of every cycle agrees with its title',
  problemsIn: ({ cycles }) =>
    cycles.flatMap(({ title, code }) => {
      const [season = '', year = ''] = title.split(' ');
      const fitting = `${year}${seasonCodes[season] ?? ''}`;
      return code === fitting ? [] : [`${title} has the code ${code}, and its title asks for ${fitting}. Correct one of the two.`];
    }),
};
